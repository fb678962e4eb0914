package nl.overenweer.enrolment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.content.Library;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Managers ask groups of people to take modules, and see first whom that touches. */
@UseCase
public class Assignments {
    @Inject
    private AssignmentStore store;

    @Inject
    private Claims claims;

    @Inject
    private Reach reach;

    @Inject
    private Library library;

    @Inject
    private Event<Enrolled> enrolled;

    @Inject
    private Audit audit;

    /** Whom she may ask, by name; all of them when nothing is sought. */
    @ReadOnly
    public List<MemberLine> candidates(ManagedScope scope, String sought, LocalDate today) {
        String small = sought.strip().toLowerCase(Locale.ROOT);
        return reach.learners(scope, new Group.Everybody(), today).stream()
                .filter(member -> member.name().toLowerCase(Locale.ROOT).contains(small))
                .toList();
    }

    /** What it would do; stores nothing. For a group without learners it is empty. */
    @ReadOnly
    public Simulation simulate(ManagedScope scope, Request request, LocalDate today) {
        List<MemberLine> group = reach.learners(scope, request.group(), today);
        List<Simulation.Row> rows = new ArrayList<>();
        for (String module : request.modules()) {
            rows.addAll(rows(scope, request, module, group, today));
        }
        return new Simulation(rows);
    }

    /** One module asked of a group for once; says of how many. */
    public int assign(ManagedScope scope, Request request, PersonId by, LocalDate today, Instant now) {
        return assign(scope, request, UUID.randomUUID().toString(), by, today, now);
    }

    /**
     * Asks every learner of the group that this manager may see, and says how many that were. The same act a second time changes nothing
     * and says the same, also at the same moment. Refuses a date that has passed, a group without learners, and a module that is not on the shelf.
     */
    public int assign(ManagedScope scope, Request request, String act, PersonId by, LocalDate today, Instant now) {
        store.turn(scope.organisation());
        List<Assignment> before = store.ofAct(scope.organisation(), act);
        if (!before.isEmpty()) {
            return before.get(0).people();
        }
        List<MemberLine> group = group(scope, request, today);
        for (String module : request.modules()) {
            List<Simulation.Row> rows = rows(scope, request, module, group, today);
            Assignment assignment = new Assignment(scope, act, module, request, group.size(), by, now);
            store.add(assignment);
            audit.record(Deed.of(AuditAct.ASSIGNED)
                    .by(by.value())
                    .in(scope.organisation().value())
                    .with("module=" + module + " people=" + group.size()));
            ask(assignment, group, today, now);
            rows.stream()
                    .filter(row -> row.effect() == Effect.NEW)
                    .forEach(row -> enrolled.fire(
                            new Enrolled(row.person(), scope.organisation(), module, Origin.ASSIGNED, now)));
        }
        return group.size();
    }

    private void ask(Assignment assignment, List<MemberLine> group, LocalDate today, Instant now) {
        List<PersonId> persons = group.stream().map(MemberLine::person).toList();
        for (MemberLine member : group) {
            LocalDate due = assignment.term().dueFor(today, today).orElse(null);
            store.add(new Asked(assignment, member.person(), due, now));
        }
        store.enrol(assignment.organisation(), assignment.module(), persons, now);
        claims.settle(assignment.organisation(), assignment.module(), persons);
        claims.renew(assignment, today, now);
    }

    private List<MemberLine> group(ManagedScope scope, Request request, LocalDate today) {
        for (String module : request.modules()) {
            if (library.current(module).isEmpty()) {
                throw new NotFound("module " + module);
            }
        }
        if (request.term()
                .dueFor(today, today)
                .filter(due -> due.isBefore(today))
                .isPresent()) {
            throw new RuleBroken("enrolment.due.past");
        }
        List<MemberLine> group = reach.learners(scope, request.group(), today);
        if (group.isEmpty()) {
            throw new RuleBroken("enrolment.group.empty");
        }
        return group;
    }

    private List<Simulation.Row> rows(
            ManagedScope scope, Request request, String module, List<MemberLine> group, LocalDate today) {
        Map<PersonId, Enrolment> enrolments = store.enrolments(scope.organisation(), module).stream()
                .collect(Collectors.toMap(Enrolment::person, each -> each));
        Map<PersonId, Optional<Instant>> begun = store.begun(scope.organisation(), module);
        Optional<LocalDate> due = request.term().dueFor(today, today);
        List<Simulation.Row> rows = new ArrayList<>();
        for (MemberLine member : group) {
            PersonId person = member.person();
            Effect.Before before =
                    before(Optional.ofNullable(enrolments.get(person)), begun.getOrDefault(person, Optional.empty()));
            Effect effect = Effect.of(before, due, request.recurrence(), today);
            rows.add(new Simulation.Row(
                    person,
                    member.name(),
                    member.teamName(),
                    module,
                    effect,
                    day(effect, before, due, request, today)));
        }
        return rows;
    }

    private static Effect.Before before(Optional<Enrolment> enrolment, Optional<Instant> completed) {
        return enrolment
                .map(each -> new Effect.Before(
                        each.isExempted(),
                        each.origin() == Origin.ASSIGNED,
                        each.dueOn(),
                        completed.filter(each::counts).map(Claims::day)))
                .orElse(Effect.Before.NOTHING);
    }

    private static Optional<LocalDate> day(
            Effect effect, Effect.Before before, Optional<LocalDate> due, Request request, LocalDate today) {
        return switch (effect) {
            case NEW, SOONER -> due;
            case KEPT -> before.due();
            case DONE -> before.done();
            case AGAIN ->
                request.recurrence().flatMap(each -> each.dueAgain(before.done().orElseThrow(), today));
            case EXEMPT -> Optional.empty();
        };
    }
}
