package nl.overenweer.enrolment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overenweer.content.Library;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Managers ask groups of people to take a module. */
@UseCase
public class Assignments {
    @Inject
    private EnrolmentStore store;

    @Inject
    private Enrolments enrolments;

    @Inject
    private People people;

    @Inject
    private Library library;

    /**
     * Asks every learner of the group that this manager may see, and says how many that were. Refuses a date that has passed, a group
     * without learners, and a module that is not on the shelf.
     */
    public int assign(ManagedScope scope, Request request, PersonId by, LocalDate today, Instant now) {
        if (library.current(request.module()).isEmpty()) {
            throw new NotFound("module " + request.module());
        }
        if (request.dueOn() != null && request.dueOn().isBefore(today)) {
            throw new RuleBroken("enrolment.due.past");
        }
        List<PersonId> asked = whom(scope, request.group(), today);
        if (asked.isEmpty()) {
            throw new RuleBroken("enrolment.group.empty");
        }
        asked.forEach(person -> enrolments.enrol(
                person,
                scope.organisation(),
                request.module(),
                Origin.ASSIGNED,
                request.dueOn(),
                request.reason(),
                by,
                now));
        store.add(new Assignment(scope.organisation(), request, asked.size(), by, now));
        return asked.size();
    }

    private List<PersonId> whom(ManagedScope scope, Group group, LocalDate today) {
        return people.members(scope.organisation(), today).stream()
                .filter(member -> member.role() == Role.LEARNER)
                .filter(member -> managed(scope, member))
                .filter(group::has)
                .map(MemberLine::person)
                .distinct()
                .toList();
    }

    private static boolean managed(ManagedScope scope, MemberLine member) {
        return scope.teams().isEmpty()
                || member.team().filter(scope.teams()::contains).isPresent();
    }
}
