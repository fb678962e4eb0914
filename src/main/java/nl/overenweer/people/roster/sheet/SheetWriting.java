package nl.overenweer.people.roster.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables that a spreadsheet opens. A cell that it would take for a formula is made plain text. */
public final class SheetWriting {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final double WIDTH = 24;

    private SheetWriting() {}

    /** RFC 4180 with semicolons, and a mark by which a Dutch Excel sees that it is UTF-8. */
    public static byte[] csv(List<List<String>> lines) {
        String text = lines.stream()
                .map(cells -> cells.stream().map(SheetWriting::cell).collect(Collectors.joining(";", "", "\r\n")))
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        String plain = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return plain.matches("(?s).*[;\"\r\n].*") ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }

    /** One sheet; its cells are text, dates too, so that no spreadsheet turns them into something else. */
    public static byte[] xlsx(String name, List<List<String>> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Over en Weer", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    sheet.value(row, column, lines.get(row).get(column));
                    sheet.width(column, WIDTH);
                }
            }
            if (!lines.isEmpty()) {
                sheet.range(0, 0, 0, lines.get(0).size() - 1).style().bold().set();
                sheet.freezePane(0, 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
