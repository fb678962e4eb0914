package nl.overenweer.enrolment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.TeamOption;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.UseCase;

/** What was assigned: seen, moved to another date and stopped. What is outside the manager's view is not found. */
@UseCase
public class Assigned {
    /**
     * One assignment as it stands now.
     *
     * @param team its path, when it was for a team
     * @param changeable whether this manager may stop or move it
     */
    public record Line(
            Assignment assignment,
            String by,
            String team,
            String stoppedBy,
            int asked,
            int done,
            int exempted,
            boolean changeable) {}

    @Inject
    private AssignmentStore store;

    @Inject
    private Claims claims;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    /** The latest first. */
    @ReadOnly
    public Slice<Line> lines(ManagedScope scope, int from, int size) {
        List<Assignment> seen = store.in(scope.organisation()).stream()
                .filter(each -> each.isSeenBy(scope))
                .toList();
        List<Assignment> page = seen.stream().skip(from).limit(size).toList();
        return new Slice<>(lines(scope, page), seen.size(), from, size);
    }

    @ReadOnly
    public Line line(ManagedScope scope, long id) {
        List<Assignment> found = store.in(scope.organisation()).stream()
                .filter(each -> each.id() == id && each.isSeenBy(scope))
                .toList();
        return lines(scope, found).stream().findFirst().orElseThrow(() -> new NotFound("assignment " + id));
    }

    /** What was assigned in one act, as long as it holds; empty for an act of another manager. */
    @ReadOnly
    public List<Assignment> ofAct(ManagedScope scope, String act, PersonId by) {
        return store.ofAct(scope.organisation(), act).stream()
                .filter(each -> each.by().equals(by) && !each.isStopped() && each.isChangedBy(scope))
                .toList();
    }

    /** Takes back all of one act: who began keeps what she began, without a date; the others are not enrolled any more. */
    public void undo(ManagedScope scope, String act, PersonId by, Instant now) {
        store.turn(scope.organisation());
        ofAct(scope, act, by).forEach(each -> stop(scope, each.id(), by, now));
    }

    /** It asks nobody any more. What others ask of the same people stays. */
    public void stop(ManagedScope scope, long id, PersonId by, Instant now) {
        store.turn(scope.organisation());
        Assignment assignment = held(scope, id);
        assignment.stop(by, now);
        audit.record(deed(AuditAct.ASSIGNMENT_WITHDRAWN, assignment).by(by.value()));
        settle(assignment, store.askedBy(assignment));
    }

    /** Another last day, for who was asked and for who comes. Refuses a date that has passed, and what was stopped. */
    public void move(ManagedScope scope, long id, Term term, LocalDate today) {
        store.turn(scope.organisation());
        Assignment assignment = held(scope, id);
        if (assignment.isStopped()) {
            throw new RuleBroken("enrolment.assigned.stopped");
        }
        if (term instanceof Term.On on && on.day().isBefore(today)) {
            throw new RuleBroken("enrolment.due.past");
        }
        assignment.term(term);
        audit.record(deed(AuditAct.ASSIGNMENT_CHANGED, assignment));
        List<Asked> asked = store.askedBy(assignment);
        Map<PersonId, Instant> rounds = rounds(assignment);
        for (Asked each : asked) {
            Instant round = rounds.get(each.person());
            if (round == null || !each.isOfRound(round)) {
                each.move(term.dueFor(Claims.day(each.askedAt()), assignment.assignedOn())
                        .orElse(null));
            }
        }
        settle(assignment, asked);
    }

    /** Since when each of those who have to do it anew, has to. */
    private Map<PersonId, Instant> rounds(Assignment assignment) {
        return store.enrolments(assignment.organisation(), assignment.module()).stream()
                .filter(each -> each.renewedAt().isPresent())
                .collect(Collectors.toMap(
                        Enrolment::person, each -> each.renewedAt().orElseThrow()));
    }

    private static Deed deed(AuditAct act, Assignment assignment) {
        return Deed.of(act)
                .in(assignment.organisation().value())
                .with("module=" + assignment.module() + " assignment=" + assignment.id());
    }

    private Assignment held(ManagedScope scope, long id) {
        return store.held(id)
                .filter(each -> each.isChangedBy(scope))
                .orElseThrow(() -> new NotFound("assignment " + id));
    }

    private void settle(Assignment assignment, List<Asked> asked) {
        claims.settle(
                assignment.organisation(),
                assignment.module(),
                asked.stream().map(Asked::person).toList());
    }

    private List<Line> lines(ManagedScope scope, List<Assignment> page) {
        Map<Long, AssignmentStore.Tally> tallies =
                store.tallies(page.stream().map(Assignment::id).toList());
        Map<PersonId, String> names = people.names(page.stream()
                .flatMap(each -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(each.by()), each.stoppedBy().stream()))
                .collect(Collectors.toSet()));
        Map<Object, String> teams =
                people.teams(scope.organisation()).stream().collect(Collectors.toMap(TeamOption::id, TeamOption::path));
        return page.stream()
                .map(each -> {
                    AssignmentStore.Tally tally = tallies.getOrDefault(each.id(), AssignmentStore.Tally.NONE);
                    return new Line(
                            each,
                            names.getOrDefault(each.by(), ""),
                            each.team().map(teams::get).orElse(""),
                            each.stoppedBy().map(names::get).orElse(""),
                            tally.asked(),
                            tally.done(),
                            tally.exempted(),
                            each.isChangedBy(scope));
                })
                .toList();
    }
}
