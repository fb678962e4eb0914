package nl.overenweer.people.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamOption;
import nl.overenweer.people.Wording;
import nl.overenweer.people.roster.Outcome.Fault;
import nl.overenweer.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Turns what somebody typed in one line into what it asks, or into what is wrong with it: every fault, not the first only. */
final class Understanding {
    private final RosterLine line;
    private final Standing standing;
    private final List<Fault> faults = new ArrayList<>();

    private Understanding(RosterLine line, Standing standing) {
        this.line = line;
        this.standing = standing;
    }

    /** Empty when there are faults. */
    record Understood(Optional<Wish> wish, List<Fault> faults) {}

    static Understood of(RosterLine line, Standing standing) {
        Understanding reading = new Understanding(line, standing);
        Wish wish = reading.wish();
        return new Understood(reading.faults.isEmpty() ? Optional.of(wish) : Optional.empty(), reading.faults);
    }

    private Wish wish() {
        String email = email();
        String name = name();
        Role role = word(Column.ROLE, "people.roster.fault.role", Words::role);
        Optional<TeamOption> team = team();
        Profession profession = word(Column.PROFESSION, "people.roster.fault.profession", Words::profession);
        LocalDate from = day(Column.FROM);
        LocalDate until = day(Column.UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            fault(Column.UNTIL, "people.roster.fault.period");
        }
        return new Wish(line.number(), email, name, role, team, profession, from, until);
    }

    private String email() {
        String typed = line.at(Column.EMAIL);
        if (typed.isEmpty()) {
            fault(Column.EMAIL, "people.roster.fault.email.missing");
            return "";
        }
        return worded(Column.EMAIL, Wording::email);
    }

    private String name() {
        String typed = line.at(Column.NAME);
        if (typed.isEmpty()) {
            return "";
        }
        if ("=+@-".indexOf(typed.charAt(0)) >= 0) {
            fault(Column.NAME, "people.roster.fault.formula");
            return "";
        }
        return worded(Column.NAME, Wording::name);
    }

    private String worded(Column column, Function<String, String> rule) {
        try {
            return rule.apply(line.at(column));
        } catch (RuleBroken refusal) {
            Object detail =
                    refusal.arguments().isEmpty() ? "" : refusal.arguments().get(0);
            faults.add(new Fault(column, line.at(column), refusal.messageKey(), String.valueOf(detail)));
            return "";
        }
    }

    private <T> @Nullable T word(Column column, String key, Function<String, Optional<T>> meaning) {
        String typed = line.at(column);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<T> meant = meaning.apply(typed);
        if (meant.isEmpty()) {
            fault(column, key);
        }
        return meant.orElse(null);
    }

    private @Nullable Optional<TeamOption> team() {
        String typed = line.at(Column.TEAM);
        if (typed.isEmpty()) {
            return null;
        }
        if (Words.whole(typed)) {
            return Optional.empty();
        }
        Optional<TeamOption> known = standing.team(typed);
        if (known.isEmpty()) {
            fault(Column.TEAM, "people.roster.fault.team");
        }
        return known;
    }

    private @Nullable LocalDate day(Column column) {
        String key = Words.dateLike(line.at(column)) ? "people.roster.fault.day.none" : "people.roster.fault.day";
        return word(column, key, Words::day);
    }

    private void fault(Column column, String key) {
        faults.add(new Fault(column, line.at(column), key));
    }
}
