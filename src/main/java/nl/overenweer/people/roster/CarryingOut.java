package nl.overenweer.people.roster;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.MembershipId;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Staff;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/**
 * Does what a roster plans, some people at a time. What was done and that it was done land in one transaction, so that a run that stops
 * goes on where it was, and no line is done twice. A line that would by now do something else is left.
 */
@UseCase
public class CarryingOut {
    private static final int PERSONS = 100;

    @Inject
    private RosterStore store;

    @Inject
    private Standings standings;

    @Inject
    private Staff staff;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    /** Whether the caller is the one who does it. */
    public boolean claim(long roster, Instant now) {
        return store.claim(roster, now, now.minus(Roster.SILENCE));
    }

    /** Rosters whose run stopped, as by a restart. */
    @ReadOnly
    public List<Long> stopped(Instant now) {
        return store.silent(now.minus(Roster.SILENCE));
    }

    /** Numbers of lines that wait, some people at a time, all lines of one person together. */
    @ReadOnly
    public List<List<Integer>> batches(long roster) {
        List<List<Integer>> persons = persons(store.rows(roster));
        List<List<Integer>> batches = new ArrayList<>();
        for (int i = 0; i < persons.size(); i += PERSONS) {
            batches.add(persons.subList(i, Math.min(persons.size(), i + PERSONS)).stream()
                    .flatMap(List::stream)
                    .toList());
        }
        return batches;
    }

    /** A batch, person by person. */
    @ReadOnly
    public List<List<Integer>> apart(long roster, List<Integer> batch) {
        return persons(store.rows(roster, batch));
    }

    private static List<List<Integer>> persons(List<RosterRow> rows) {
        Map<String, List<RosterRow>> persons = rows.stream()
                .collect(Collectors.groupingBy(row -> row.line().address(), LinkedHashMap::new, Collectors.toList()));
        return persons.values().stream()
                .filter(lines -> lines.stream().anyMatch(RosterRow::open))
                .map(lines -> lines.stream().map(RosterRow::number).toList())
                .toList();
    }

    /** One of the {@link #batches}. */
    public void carry(long id, List<Integer> numbers, Instant now) {
        Roster roster = store.roster(id);
        audit.onBehalfOf(roster.bearer().value());
        store.beat(id, now);
        List<RosterRow> rows = store.rows(id, numbers);
        List<RosterLine> lines = rows.stream().map(RosterRow::line).toList();
        Standing standing = standings.of(roster, lines, roster.plannedOn());
        Map<Integer, Planned> plan =
                Planning.of(lines, standing).stream().collect(Collectors.toMap(Planned::number, Function.identity()));
        List<RosterRow> joining = new ArrayList<>();
        for (RosterRow row : rows) {
            Planned planned = Objects.requireNonNull(plan.get(row.number()));
            if (row.open() && (!row.plans(planned.outcome()) || planned.wish().isEmpty())) {
                row.refuse();
            } else if (row.open() && planned.held().isEmpty()) {
                joining.add(row);
            } else if (row.open()) {
                alter(planned.held().get(), planned.wish().get(), planned.outcome(), roster);
                row.done(planned.person().orElse(null), false);
            }
        }
        join(joining, plan, standing, now);
    }

    /** All at once: most lines of a first list are of this kind. */
    private void join(List<RosterRow> rows, Map<Integer, Planned> plan, Standing standing, Instant now) {
        List<Staff.Arrival> arrivals = new ArrayList<>();
        for (RosterRow row : rows) {
            Wish wish = Objects.requireNonNull(plan.get(row.number())).wish().orElseThrow();
            arrivals.add(new Staff.Arrival(
                    wish.email(),
                    wish.name(),
                    wish.place(standing.usual()),
                    wish.from() == null ? standing.today() : wish.from(),
                    Optional.ofNullable(wish.until())));
        }
        List<Staff.Entered> entered = staff.enter(standing.organisation(), arrivals, now);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).done(entered.get(i).person(), entered.get(i).registered());
        }
    }

    private void alter(MemberLine held, Wish wish, Outcome outcome, Roster roster) {
        OrganisationId organisation = roster.organisation();
        LocalDate today = roster.plannedOn();
        PersonId who = held.person();
        if (outcome.changes(Column.NAME)) {
            people.rename(organisation, who, wish.name());
        }
        MembershipId membership = held.id();
        if (outcome.changes(Column.ROLE) || outcome.changes(Column.TEAM) || outcome.changes(Column.PROFESSION)) {
            LocalDate day = wish.from() != null && wish.from().isAfter(today) ? wish.from() : today;
            membership = staff.move(organisation, membership, wish.place(held), day);
        }
        LocalDate until = wish.until();
        if (outcome.changes(Column.UNTIL) && until != null) {
            staff.lastDay(organisation, membership, until, today);
        }
    }

    /** Lines that a rule said no to, when they were tried. */
    public void refuse(long roster, List<Integer> numbers) {
        store.rows(roster, numbers).stream().filter(RosterRow::open).forEach(RosterRow::refuse);
    }

    public void finish(long roster, Instant now) {
        Roster finished = store.roster(roster);
        finished.finish(now);
        audit.record(Deed.of(AuditAct.IMPORTED)
                .by(finished.bearer().value())
                .in(finished.organisation().value())
                .with("roster rows=" + store.rows(roster).size()));
    }

    /** Forgets lists whose last day has passed. */
    public void forget(Instant now) {
        store.dropExpired(now);
    }
}
