package nl.overenweer.people.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.Place;
import nl.overenweer.people.Role;
import nl.overenweer.people.roster.Outcome.Change;
import nl.overenweer.people.roster.Outcome.Fault;
import nl.overenweer.people.roster.Outcome.Kind;

/** What one line would do to one membership that is there. */
final class Altering {
    private final Standing standing;
    private final Planning.Person person;
    private final MemberLine held;
    private final Wish wish;

    Altering(Standing standing, Planning.Person person, MemberLine held, Wish wish) {
        this.standing = standing;
        this.person = person;
        this.held = held;
        this.wish = wish;
    }

    Outcome outcome() {
        List<Change> changes = new ArrayList<>();
        name().ifPresent(changes::add);
        if (!leavesBefore(standing.today())) {
            changes.addAll(place());
        }
        lastDay().ifPresent(changes::add);
        Optional<Fault> refusal = refusal(changes);
        if (refusal.isPresent()) {
            return Outcome.fault(refusal.get());
        }
        if (changes.isEmpty()) {
            return Outcome.nothing();
        }
        boolean leaves = changes.stream().anyMatch(each -> each.column() == Column.UNTIL);
        return new Outcome(leaves ? Kind.LEAVE : Kind.CHANGE, changes, List.of());
    }

    private boolean leavesBefore(LocalDate day) {
        return wish.until() != null && wish.until().isBefore(day);
    }

    private Optional<Change> name() {
        return person.ownName()
                .filter(name ->
                        person.first() && !wish.name().isEmpty() && !wish.name().equals(name))
                .map(name -> new Change(Column.NAME, name, wish.name()));
    }

    private List<Change> place() {
        List<Change> changes = new ArrayList<>();
        Place next = wish.place(held);
        if (next.role() != held.role()) {
            changes.add(new Change(Column.ROLE, held.role().name(), next.role().name()));
        }
        if (!Objects.equals(next.team(), held.teamOrNull())) {
            changes.add(new Change(Column.TEAM, standing.name(held.teamOrNull()), standing.name(next.team())));
        }
        if (next.profession() != held.profession()) {
            changes.add(new Change(
                    Column.PROFESSION,
                    held.profession().name(),
                    next.profession().name()));
        }
        return changes;
    }

    private Optional<Change> lastDay() {
        LocalDate until = wish.until();
        if (until == null || until.equals(held.validUntilOrNull())) {
            return Optional.empty();
        }
        String former = held.validUntil().map(LocalDate::toString).orElse("");
        return Optional.of(new Change(Column.UNTIL, former, until.toString()));
    }

    /** The rules that hold on the page of one person, too. */
    private Optional<Fault> refusal(List<Change> changes) {
        boolean seat = changes.stream().anyMatch(each -> each.column() != Column.NAME);
        boolean own = held.role() == Role.ADMINISTRATOR && held.person().equals(standing.bearer());
        if (seat && own) {
            return Optional.of(new Fault(changes.get(changes.size() - 1).column(), "", "people.roster.fault.self"));
        }
        Role next = wish.place(held).role();
        if (seat && !standing.grantable().contains(held.role())) {
            return Optional.of(new Fault(Column.ROLE, held.role().name(), "people.roster.fault.kept"));
        }
        if (next != held.role() && !standing.grantable().contains(next)) {
            return Optional.of(new Fault(Column.ROLE, next.name(), "people.roster.fault.grant"));
        }
        LocalDate until = wish.until();
        if (until != null && until.isBefore(held.validFrom())) {
            return Optional.of(new Fault(Column.UNTIL, until.toString(), "people.roster.fault.period"));
        }
        return Optional.empty();
    }
}
