package nl.overenweer.people.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.people.roster.sheet.Sheet;
import nl.overenweer.shared.RuleBroken;

/** Which column of a file is which, in whatever order they stand. */
record Columns(Map<Column, Integer> places, List<String> unknown) {
    Columns {
        places = Map.copyOf(places);
        unknown = List.copyOf(unknown);
    }

    /** Refuses a head without addresses, and one that names a column twice: whose word would count? */
    static Columns of(List<String> head) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            Optional<Column> column = Column.named(head.get(i));
            if (column.isEmpty() && !head.get(i).isEmpty()) {
                unknown.add(head.get(i));
            }
            if (column.isPresent() && places.put(column.get(), i) != null) {
                throw new RuleBroken("people.roster.head.twice", column.get().title());
            }
        }
        if (!places.containsKey(Column.EMAIL)) {
            throw new RuleBroken("people.roster.head.email", String.join(", ", head));
        }
        return new Columns(places, unknown);
    }

    RosterLine line(Sheet.Line line) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> cells.put(column, line.at(place)));
        return new RosterLine(line.number(), cells);
    }
}
