package nl.overenweer.people.roster.sheet;

import nl.overenweer.shared.RuleBroken;

/** Reads whatever file somebody sends: by what stands in it, never by its name. */
public final class SheetReading {
    /** More than any organisation's staff; and what one page and one evening can bear. */
    public static final int MOST_ROWS = 5_000;

    public static final int MOST_BYTES = 5 * 1024 * 1024;

    static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 200;

    private SheetReading() {}

    /** Refuses what is too big, is no table, or holds more rows or columns than we take. */
    public static Sheet read(byte[] file) {
        if (file.length == 0) {
            throw new RuleBroken("people.roster.file.empty");
        }
        if (file.length > MOST_BYTES) {
            throw new RuleBroken("people.roster.file.big", MOST_BYTES / 1024 / 1024);
        }
        if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new RuleBroken("people.roster.file.old");
        }
        Sheet sheet = starts(file, 'P', 'K', 3, 4) ? XlsxReading.read(file) : CsvReading.read(file);
        if (sheet.lines().isEmpty()) {
            throw new RuleBroken("people.roster.file.empty");
        }
        return sheet;
    }

    private static boolean starts(byte[] file, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** One line of plain text without spare blanks; what is far too long is cut, and is refused where a name or address is asked. */
    static String cell(String written) {
        String plain =
                written.replaceAll("[\\p{Cntrl}\\u00A0\\u200B\\uFEFF]+", " ").strip();
        return plain.length() > LONGEST_CELL ? plain.substring(0, LONGEST_CELL) : plain;
    }

    static void refuseMore(int rows, int columns) {
        if (rows > MOST_ROWS + 1) {
            throw new RuleBroken("people.roster.file.rows", MOST_ROWS);
        }
        if (columns > MOST_COLUMNS) {
            throw new RuleBroken("people.roster.file.columns", MOST_COLUMNS);
        }
    }
}
