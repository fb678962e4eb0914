package nl.overenweer.people.web;

import java.time.LocalDate;
import java.util.List;
import nl.overenweer.people.roster.Column;
import nl.overenweer.people.roster.Outcome;
import nl.overenweer.people.roster.Outcome.Change;
import nl.overenweer.people.roster.Outcome.Fault;
import nl.overenweer.people.roster.RosterRow;
import nl.overenweer.people.roster.RosterView;
import nl.overenweer.shared.Texts;

/** What a line of a roster does or did, and what is wrong with it, in words. */
public final class RosterWords {
    private static final String OURS = "people.roster.";

    private final Texts texts;

    public RosterWords(Texts texts) {
        this.texts = texts;
    }

    public String column(Column column) {
        return texts.get("people.roster.column." + column);
    }

    /** What will happen; once it was carried out, what happened. */
    public String kind(RosterView.Row row, boolean carriedOut) {
        Outcome.Kind kind = row.outcome().kind();
        if (row.stage() == RosterRow.Stage.REFUSED) {
            return texts.get("people.roster.refused");
        }
        return texts.get((carriedOut ? "people.roster.done." : "people.roster.kind.") + kind);
    }

    public List<String> details(RosterView.Row row) {
        if (row.stage() == RosterRow.Stage.REFUSED) {
            return List.of(texts.get("people.roster.refused.why"));
        }
        Outcome outcome = row.outcome();
        return outcome.kind() == Outcome.Kind.FAULT
                ? outcome.faults().stream().map(this::fault).toList()
                : outcome.changes().stream().map(each -> change(outcome, each)).toList();
    }

    private String change(Outcome outcome, Change change) {
        String to = value(change.column(), change.to());
        boolean arrives = outcome.kind() == Outcome.Kind.NEW || outcome.kind() == Outcome.Kind.EXTRA;
        return arrives
                ? texts.of("people.roster.set", column(change.column()), to)
                : texts.of("people.roster.change", column(change.column()), value(change.column(), change.from()), to);
    }

    private String value(Column column, String value) {
        return switch (column) {
            case TEAM -> value.isEmpty() ? texts.get("people.place.whole") : value;
            case ROLE -> texts.get("people.role." + value);
            case PROFESSION -> texts.get("people.profession." + value);
            case FROM, UNTIL -> value.isEmpty() ? texts.get("people.roster.none") : day(value);
            case NAME, EMAIL -> value;
        };
    }

    /** As it is typed, so that it can be compared with the file. */
    private static String day(String iso) {
        LocalDate day = LocalDate.parse(iso);
        return "%02d-%02d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    public String fault(Fault fault) {
        boolean ours = fault.key().startsWith(OURS);
        String role = fault.value().matches("[A-Z_]+") && texts.has("people.role." + fault.value())
                ? texts.get("people.role." + fault.value())
                : fault.value();
        String sentence = ours ? texts.of(fault.key(), role, fault.detail()) : texts.of(fault.key(), fault.detail());
        return fault.value().isEmpty() || ours
                ? texts.of("people.roster.at", column(fault.column()), sentence)
                : texts.of("people.roster.at.value", column(fault.column()), fault.value(), sentence);
    }
}
