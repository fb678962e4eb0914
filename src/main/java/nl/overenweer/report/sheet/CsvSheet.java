package nl.overenweer.report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overenweer.report.CompletionRow;

/**
 * Lines of CSV (RFC 4180) that a Dutch Excel opens: UTF-8 with a mark, semicolons. A cell that a spreadsheet would take for a formula is made
 * plain text. Written as the rows come.
 */
public final class CsvSheet {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final Pattern QUOTED = Pattern.compile("[;\"\\r\\n]");

    private final Writer out;
    private final SheetWords words;

    public CsvSheet(OutputStream out, SheetWords words) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.words = words;
        write(BYTE_ORDER_MARK + line(words.head()));
    }

    public void add(CompletionRow row) {
        write(line(words.cells(row)));
    }

    public void finish() {
        try {
            out.flush();
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
    }

    private void write(String line) {
        try {
            out.write(line);
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
    }

    static String line(List<String> cells) {
        return cells.stream().map(CsvSheet::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        String plain = FORMULA.matcher(text).find() ? "'" + text : text;
        return QUOTED.matcher(plain).find() ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
