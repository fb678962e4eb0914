package nl.overenweer.people.roster;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kept roster as its bearer sees it.
 *
 * @param unknown names of columns that we do not know and leave alone
 */
public record RosterView(
        String fileName,
        Roster.Stage stage,
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> finishedAt,
        List<String> unknown,
        List<Row> rows) {
    /**
     * One line.
     *
     * @param changed whether the organisation changed since the plan was made, so that the line would do something else now
     */
    public record Row(RosterLine line, Outcome outcome, RosterRow.Stage stage, boolean changed) {}

    public RosterView {
        unknown = List.copyOf(unknown);
        rows = List.copyOf(rows);
    }

    public Map<Outcome.Kind, Integer> counts() {
        Map<Outcome.Kind, Integer> counts = new EnumMap<>(Outcome.Kind.class);
        rows.forEach(row -> counts.merge(row.outcome().kind(), 1, Integer::sum));
        return counts;
    }

    /** Lines that do something when it is carried out. */
    public int acting() {
        return (int) rows.stream().filter(row -> row.outcome().kind().acts()).count();
    }

    public List<Row> changed() {
        return rows.stream().filter(Row::changed).toList();
    }

    public int count(RosterRow.Stage sought) {
        return (int) rows.stream().filter(row -> row.stage() == sought).count();
    }
}
