package nl.overenweer.people.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.roster.Matching.Match;
import nl.overenweer.people.roster.Outcome.Change;
import nl.overenweer.people.roster.Outcome.Fault;
import nl.overenweer.people.roster.Outcome.Kind;
import nl.overenweer.people.roster.Understanding.Understood;

/**
 * What a roster would do to an organisation as it stands. Who is not in the roster is not touched, an empty cell changes nothing, and a
 * roster that was carried out asks for nothing any more.
 */
final class Planning {
    private final Standing standing;
    private final List<Planned> plan = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private Planning(Standing standing) {
        this.standing = standing;
    }

    /** Per line, in the order of the file. All lines of one person must be among them. */
    static List<Planned> of(List<RosterLine> lines, Standing standing) {
        Planning planning = new Planning(standing);
        Map<String, List<Wish>> persons = new LinkedHashMap<>();
        lines.forEach(line -> planning.sort(line, persons));
        persons.values().forEach(planning::person);
        planning.plan.sort(Comparator.comparingInt(Planned::number));
        return planning.plan;
    }

    private void sort(RosterLine line, Map<String, List<Wish>> persons) {
        Understood understood = Understanding.of(line, standing);
        if (understood.wish().isEmpty()) {
            plan.add(Planned.not(line.number(), new Outcome(Kind.FAULT, List.of(), understood.faults())));
            return;
        }
        Wish wish = understood.wish().get();
        Integer first = seen.putIfAbsent(wish.sameness(), wish.number());
        if (first != null) {
            Fault twice = new Fault(Column.EMAIL, wish.email(), "people.roster.fault.twice", first.toString());
            plan.add(Planned.not(wish.number(), Outcome.fault(twice)));
        } else {
            persons.computeIfAbsent(wish.email(), email -> new ArrayList<>()).add(wish);
        }
    }

    private void person(List<Wish> wishes) {
        Person person = new Person(standing, wishes.get(0).email());
        Map<Integer, Match> matches = Matching.of(wishes, person.current());
        for (Wish wish : wishes) {
            Match match = matches.getOrDefault(wish.number(), new Match(null, false));
            MemberLine held = match.held();
            Outcome outcome = match.unclear()
                    ? Outcome.fault(new Fault(Column.ROLE, roleTyped(wish), "people.roster.fault.unclear"))
                    : held == null ? joins(wish, person) : new Altering(standing, person, held, wish).outcome();
            plan.add(new Planned(wish.number(), outcome, wish, held, person.id()));
            person.met();
        }
    }

    private static String roleTyped(Wish wish) {
        return wish.role() == null ? "" : wish.role().name();
    }

    private Outcome joins(Wish wish, Person person) {
        LocalDate until = wish.until();
        if (until != null && until.isBefore(standing.today())) {
            return Outcome.nothing();
        }
        if (wish.name().isEmpty() && !person.known()) {
            return Outcome.fault(new Fault(Column.NAME, "", "people.roster.fault.name.missing"));
        }
        if (!standing.grantable().contains(wish.roleOrLearner())) {
            return Outcome.fault(new Fault(Column.ROLE, roleTyped(wish), "people.roster.fault.grant"));
        }
        LocalDate from = wish.from() == null ? standing.today() : wish.from();
        if (until != null && until.isBefore(from)) {
            return Outcome.fault(new Fault(Column.UNTIL, until.toString(), "people.roster.fault.period"));
        }
        return new Outcome(person.here() ? Kind.EXTRA : Kind.NEW, arrival(wish), List.of());
    }

    private List<Change> arrival(Wish wish) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(Column.ROLE, "", wish.roleOrLearner().name()));
        changes.add(new Change(Column.TEAM, "", wish.teamName()));
        changes.add(new Change(
                Column.PROFESSION, "", wish.place(standing.usual()).profession().name()));
        if (wish.from() != null) {
            changes.add(new Change(Column.FROM, "", wish.from().toString()));
        }
        if (wish.until() != null) {
            changes.add(new Change(Column.UNTIL, "", wish.until().toString()));
        }
        return changes;
    }

    /** Somebody's lines, as they are gone through. */
    static final class Person {
        private final Standing standing;
        private final String email;
        private boolean met;

        Person(Standing standing, String email) {
            this.standing = standing;
            this.email = email;
        }

        List<MemberLine> current() {
            return standing.member(email).map(each -> each.line().memberships()).orElse(List.of()).stream()
                    .filter(each -> each.validUntilOrNull() == null
                            || !each.validUntilOrNull().isBefore(standing.today()))
                    .toList();
        }

        boolean known() {
            return standing.member(email).isPresent();
        }

        boolean here() {
            return met || !current().isEmpty();
        }

        boolean first() {
            return !met;
        }

        void met() {
            met = true;
        }

        @org.jspecify.annotations.Nullable
        PersonId id() {
            return standing.member(email).map(each -> each.line().id()).orElse(null);
        }

        /** Her name, where it is ours to change. */
        java.util.Optional<String> ownName() {
            return standing.member(email)
                    .filter(nl.overenweer.people.StaffMember::ours)
                    .map(each -> each.line().name());
        }
    }
}
