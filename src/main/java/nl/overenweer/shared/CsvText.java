package nl.overenweer.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of CSV that a Dutch Excel opens (RFC 4180, with semicolons). A cell that a spreadsheet would take for a formula is made plain text. */
public final class CsvText {
    public static final String BYTE_ORDER_MARK = "\uFEFF";
    public static final String TYPE = "text/csv;charset=UTF-8";

    private CsvText() {}

    public static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        String plain = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return plain.matches("(?s).*[;\"\r\n].*") ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
