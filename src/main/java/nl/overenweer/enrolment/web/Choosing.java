package nl.overenweer.enrolment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overenweer.enrolment.Group;
import nl.overenweer.enrolment.Recurrence;
import nl.overenweer.enrolment.Request;
import nl.overenweer.enrolment.Term;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.TeamId;
import org.jspecify.annotations.Nullable;

/** Makes a request of what was chosen, or says what is wrong with it, field by field. */
final class Choosing {
    /** What is wrong with one field. */
    record Fault(String field, String key, int most) {}

    private final AssignmentForm form;
    private final List<Fault> faults = new ArrayList<>();

    Choosing(AssignmentForm form) {
        this.form = form;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * Empty when something is wrong.
     *
     * @param teams the teams from which she may choose, each with all below it
     */
    Optional<Request> request(List<String> modules, Function<TeamId, Set<TeamId>> teams, LocalDate today) {
        if (modules.isEmpty()) {
            faults.add(new Fault("modules", "enrolment.assign.modules.missing", 0));
        }
        Optional<Group> group = group(teams);
        Optional<Term> term = term(today);
        Recurrence recurrence = recurrence();
        if (form.reason().length() > 300) {
            faults.add(new Fault("reden", "enrolment.reason.long", 300));
        }
        return faults.isEmpty() && group.isPresent() && term.isPresent()
                ? Optional.of(new Request(modules, group.get(), term.get(), recurrence, form.reason()))
                : Optional.empty();
    }

    private Optional<Group> group(Function<TeamId, Set<TeamId>> teams) {
        return switch (form.whom()) {
            case "iedereen" -> Optional.of(new Group.Everybody());
            case "mensen" -> people();
            case "beroep" -> trade();
            default -> team(teams);
        };
    }

    private Optional<Group> people() {
        if (form.persons().isEmpty()) {
            faults.add(new Fault("naam", "enrolment.assign.people.missing", 0));
            return Optional.empty();
        }
        return Optional.of(
                new Group.People(form.persons().stream().map(PersonId::new).collect(Collectors.toSet())));
    }

    private Optional<Group> trade() {
        for (Profession each : Profession.values()) {
            if (each.name().equals(form.trade())) {
                return Optional.of(new Group.OfProfession(each));
            }
        }
        faults.add(new Fault("beroep", "enrolment.assign.profession.missing", 0));
        return Optional.empty();
    }

    private Optional<Group> team(Function<TeamId, Set<TeamId>> teams) {
        Optional<TeamId> id = form.team().matches("[0-9]{1,18}")
                ? Optional.of(new TeamId(Long.parseLong(form.team())))
                : Optional.empty();
        Set<TeamId> all = id.map(teams).orElse(Set.of());
        if (id.isEmpty() || all.isEmpty()) {
            faults.add(new Fault("team", "enrolment.assign.team.missing", 0));
            return Optional.empty();
        }
        return Optional.of(new Group.InTeam(id.get(), all));
    }

    private Optional<Term> term(LocalDate today) {
        return switch (form.when()) {
            case "geen" -> Optional.of(new Term.Open());
            case "datum" -> on(today);
            default -> within();
        };
    }

    private Optional<Term> on(LocalDate today) {
        Optional<LocalDate> day = AssignmentForm.day(form.day());
        if (day.isEmpty()) {
            faults.add(new Fault("dag", "enrolment.assign.day.wrong", 0));
        } else if (day.get().isBefore(today)) {
            faults.add(new Fault("dag", "enrolment.due.past", 0));
        }
        return day.map(Term.On::new);
    }

    private Optional<Term> within() {
        Optional<Integer> days = AssignmentForm.number(form.days()).filter(each -> each > 0 && each <= Term.MOST_DAYS);
        if (days.isEmpty()) {
            faults.add(new Fault("dagen", "enrolment.term.days", Term.MOST_DAYS));
        }
        return days.map(Term.Within::new);
    }

    /** Null when it does not recur. */
    private @Nullable Recurrence recurrence() {
        if (form.months().isEmpty()) {
            return null;
        }
        int months = AssignmentForm.number(form.months()).orElse(0);
        int open = AssignmentForm.number(form.open()).orElse(0);
        if (months < 1 || months > Recurrence.MOST_MONTHS) {
            faults.add(new Fault("elke", "enrolment.recurrence.months", Recurrence.MOST_MONTHS));
            return null;
        }
        if (!Recurrence.opensInTime(months, open)) {
            faults.add(new Fault("open", "enrolment.recurrence.open", Recurrence.MOST_OPEN_DAYS));
            return null;
        }
        return new Recurrence(months, open, form.refresher());
    }
}
