package nl.overenweer.people.roster;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of a roster as somebody typed it. A column that the file lacks is an empty cell. */
public record RosterLine(int number, Map<Column, String> cells) {
    /** No cell holds it: reading made control characters blanks. */
    private static final String BETWEEN = "\u001F";

    public RosterLine {
        cells = Map.copyOf(cells);
    }

    public String at(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** By which lines of one person are found together. */
    String address() {
        return at(Column.EMAIL).toLowerCase(Locale.ROOT);
    }

    String text() {
        return Stream.of(Column.values()).map(this::at).collect(Collectors.joining(BETWEEN));
    }

    static RosterLine of(int number, String text) {
        String[] parts = text.split(BETWEEN, -1);
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, column.ordinal() < parts.length ? parts[column.ordinal()] : "");
        }
        return new RosterLine(number, cells);
    }
}
