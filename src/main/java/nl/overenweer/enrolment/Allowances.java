package nl.overenweer.enrolment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.PersonLine;
import nl.overenweer.people.Role;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/**
 * Managers give a learner of their own more attempts at a closing test, a shorter pause, or more time. Who is outside the manager's scope is
 * not found.
 */
@UseCase
public class Allowances {
    /**
     * All that holds for one person: attempts add up, the shortest pause counts.
     *
     * @param minutes each gift of time that was ever made
     */
    public record Sum(int extraAttempts, Optional<Integer> pauseHours, List<Minutes> minutes) {
        public Sum {
            minutes = List.copyOf(minutes);
        }
    }

    /** Extra time, also when it was withdrawn: an attempt that was under way then keeps it. */
    public record Minutes(int minutes, Optional<Instant> withdrawnAt) {}

    @Inject
    private EnrolmentStore store;

    @Inject
    private People people;

    @Inject
    private Library library;

    @Inject
    private Audit audit;

    /** What holds now for this learner: one query. */
    public Sum sum(PersonId person, OrganisationId organisation, String module) {
        return sum(store.allowances(person, organisation, module));
    }

    static Sum sum(List<Allowance> given) {
        List<Allowance> holding = given.stream().filter(Allowance::holds).toList();
        return new Sum(
                holding.stream().mapToInt(Allowance::extraAttempts).sum(),
                holding.stream().flatMap(each -> each.pauseHours().stream()).min(Comparator.naturalOrder()),
                given.stream()
                        .filter(each -> each.extraMinutes() > 0)
                        .map(each -> new Minutes(each.extraMinutes(), each.withdrawnAt()))
                        .toList());
    }

    /** All that was ever given, the latest first. */
    public List<Allowance> of(ManagedScope scope, PersonId person, String module, LocalDate today) {
        learner(scope, person, today);
        return store.allowances(person, scope.organisation(), module);
    }

    /** Refuses a module without a closing test, and a manager who gives to herself. */
    public void give(
            ManagedScope scope, PersonId person, String module, Wish wish, PersonId by, LocalDate today, Instant now) {
        learner(scope, person, today);
        if (by.equals(person)) {
            throw new RuleBroken("enrolment.allowance.self");
        }
        CourseModule course = library.current(module)
                .map(version -> library.open(version.id()))
                .orElseThrow(() -> new NotFound("module " + module));
        if (course.closingTest().isEmpty()) {
            throw new RuleBroken("enrolment.allowance.no-test");
        }
        store.add(new Allowance(person, scope.organisation(), module, wish, by, now));
        audit.record(Deed.of(AuditAct.ALLOWANCE_GIVEN)
                .by(by.value())
                .in(scope.organisation().value())
                .about(person.value())
                .with("module=" + module));
    }

    /** From now on it does not count; what was done with it stays. */
    public void withdraw(
            ManagedScope scope, PersonId person, String module, long id, PersonId by, LocalDate today, Instant now) {
        of(scope, person, module, today).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("allowance " + id))
                .withdraw(by, now);
        audit.record(Deed.of(AuditAct.ALLOWANCE_WITHDRAWN)
                .by(by.value())
                .in(scope.organisation().value())
                .about(person.value())
                .with("module=" + module));
    }

    /** The learner, when she is this manager's. */
    public PersonLine learner(ManagedScope scope, PersonId person, LocalDate today) {
        PersonLine line = people.member(scope.organisation(), person);
        if (line.memberships().stream().noneMatch(each -> isManaged(scope, each, today))) {
            throw new NotFound("learner in this scope");
        }
        return line;
    }

    private static boolean isManaged(ManagedScope scope, MemberLine member, LocalDate today) {
        return member.role() == Role.LEARNER
                && member.holdsOn(today)
                && (scope.whole()
                        || member.team().filter(scope.teams()::contains).isPresent());
    }
}
