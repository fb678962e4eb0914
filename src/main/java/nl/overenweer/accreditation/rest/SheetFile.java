package nl.overenweer.accreditation.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.overenweer.accreditation.listing.Separator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a file. A cell that a spreadsheet would take for a formula is made plain text. */
final class SheetFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final double WIDTH = 24;

    private SheetFile() {}

    /** RFC 4180 with this separator, and a mark by which a Dutch Excel sees that it is UTF-8. */
    static byte[] csv(List<List<String>> lines, Separator separator) {
        String between = String.valueOf(separator.sign());
        String text = lines.stream()
                .map(cells -> cells.stream()
                        .map(cell -> cell(cell, between))
                        .collect(Collectors.joining(between, "", "\r\n")))
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text, String between) {
        String plain = plain(text);
        boolean quoted = plain.contains(between) || plain.matches("(?s).*[\"\r\n].*");
        return quoted ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }

    private static String plain(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }

    /** One sheet; its cells are text, so that no spreadsheet eats the zeros at the front of a number. */
    static byte[] xlsx(String name, List<List<String>> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Over en Weer", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    sheet.value(row, column, lines.get(row).get(column));
                    sheet.width(column, WIDTH);
                }
            }
            sheet.range(0, 0, 0, lines.get(0).size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
