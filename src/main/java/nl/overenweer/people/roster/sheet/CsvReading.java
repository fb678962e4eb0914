package nl.overenweer.people.roster.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.overenweer.shared.RuleBroken;

/**
 * Comma-separated text as spreadsheets write it (RFC 4180): 'fields containing line breaks, double quotes, and commas should be enclosed in
 * double-quotes'. A Dutch Excel writes semicolons and Windows-1252, another a tab and UTF-16; all are read.
 */
final class CsvReading {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final String text;
    private final char separator;
    private final List<Sheet.Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean quoted;
    /** Whether the cell holds more than blanks; asked at each quote, so not worked out. */
    private boolean begun;
    private int number = 1;
    private int filled;

    private CsvReading(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static Sheet read(byte[] file) {
        String text = decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw new RuleBroken("people.roster.file.unknown");
        }
        boolean told = text.matches("(?si)sep=[;,\t]\r?\n.*");
        char separator = told ? text.charAt(4) : separator(text);
        CsvReading reading = new CsvReading(told ? text.substring(text.indexOf('\n') + 1) : text, separator);
        reading.number = told ? 2 : 1;
        return Sheet.of(reading.lines());
    }

    private static String decoded(byte[] file) {
        if (file.length > 1 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (file.length > 1 && (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        boolean marked = file.length > 2 && (file[0] & 0xFF) == 0xEF && (file[1] & 0xFF) == 0xBB;
        byte[] body = marked ? Arrays.copyOfRange(file, 3, file.length) : file;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(body, WESTERN);
        }
    }

    /** The one that parts the head into most columns. */
    private static char separator(String text) {
        String head = text.stripLeading().lines().findFirst().orElse("");
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String head, char sought) {
        return head.replaceAll("\"[^\"]*\"", "")
                .chars()
                .filter(each -> each == sought)
                .count();
    }

    private List<Sheet.Line> lines() {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (quoted) {
                i = insideQuotes(each, i);
            } else {
                outsideQuotes(each, i);
            }
        }
        if (cell.length() > 0 || !cells.isEmpty()) {
            endLine();
        }
        return lines;
    }

    /** A doubled quote is one quote; a single one ends the field. */
    private int insideQuotes(char each, int at) {
        begun = true;
        if (each != '"') {
            cell.append(each);
            return at;
        }
        if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
            cell.append('"');
            return at + 1;
        }
        quoted = false;
        return at;
    }

    private void outsideQuotes(char each, int at) {
        if (each == '"' && !begun) {
            quoted = true;
        } else if (each == separator) {
            endCell();
        } else if (each == '\n' || (each == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'))) {
            endLine();
        } else if (each != '\r') {
            cell.append(each);
            begun = begun || !Character.isWhitespace(each);
        }
    }

    private void endCell() {
        cells.add(SheetReading.cell(cell.toString()));
        cell = new StringBuilder();
        begun = false;
        SheetReading.refuseMore(0, cells.size());
    }

    private void endLine() {
        endCell();
        Sheet.Line line = new Sheet.Line(number, cells);
        number++;
        cells = new ArrayList<>();
        if (!line.blank()) {
            filled++;
            lines.add(line);
        }
        SheetReading.refuseMore(filled, 0);
    }
}
