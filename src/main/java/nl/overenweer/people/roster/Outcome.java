package nl.overenweer.people.roster;

import java.util.ArrayList;
import java.util.List;

/** What one line would do, in a form that can be told, kept and compared. */
public record Outcome(Kind kind, List<Change> changes, List<Fault> faults) {
    /** From most to least to look at. */
    public enum Kind {
        /** Something in the line is wrong; it does nothing. */
        FAULT,
        /** Somebody who is not here joins. */
        NEW,
        /** Somebody who is here gets a role besides the one that she has. */
        EXTRA,
        /** Another name, team, role or trade. */
        CHANGE,
        /** A last day is set. */
        LEAVE,
        /** All is so already. */
        NOTHING;

        public boolean acts() {
            return this != FAULT && this != NOTHING;
        }
    }

    /** One thing that becomes different. Roles and trades by their own words, days as 2026-11-30; empty is the whole organisation, or no day. */
    public record Change(Column column, String from, String to) {}

    /** What is wrong with a cell; the key names a sentence that takes the value and the detail. */
    public record Fault(Column column, String value, String key, String detail) {
        Fault(Column column, String value, String key) {
            this(column, value, key, "");
        }
    }

    private static final String WITHIN = "\u001F";
    private static final String BETWEEN = "\u001E";

    public Outcome {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    static Outcome fault(Fault... faults) {
        return new Outcome(Kind.FAULT, List.of(), List.of(faults));
    }

    static Outcome nothing() {
        return new Outcome(Kind.NOTHING, List.of(), List.of());
    }

    boolean changes(Column column) {
        return changes.stream().anyMatch(each -> each.column() == column);
    }

    /** Two outcomes with the same text do the same. */
    String text() {
        List<String> parts = new ArrayList<>(List.of(kind.name()));
        changes.forEach(each -> parts.add(String.join(WITHIN, "C", each.column().name(), each.from(), each.to())));
        faults.forEach(each ->
                parts.add(String.join(WITHIN, "F", each.column().name(), each.value(), each.key(), each.detail())));
        return String.join(BETWEEN, parts);
    }

    static Outcome of(String text) {
        String[] parts = text.split(BETWEEN, -1);
        List<Change> changes = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String[] told = parts[i].split(WITHIN, -1);
            Column column = Column.valueOf(told[1]);
            if (told[0].equals("C")) {
                changes.add(new Change(column, told[2], told[3]));
            } else {
                faults.add(new Fault(column, told[2], told[3], told[4]));
            }
        }
        return new Outcome(Kind.valueOf(parts[0]), changes, faults);
    }
}
