package nl.overenweer.enrolment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/**
 * Keeps what was assigned up to date: asks who joined the group since, and opens a module anew where it recurs. Doing it twice, or on two
 * nodes at once, does it once: the assignment is held meanwhile.
 */
@UseCase
public class Rounds {
    @Inject
    private AssignmentStore store;

    @Inject
    private Claims claims;

    @Inject
    private Reach reach;

    /** All assignments that may have to ask somebody. */
    @ReadOnly
    public List<Lasting> lasting() {
        return store.lasting();
    }

    /** Says how many people were asked, for the first time or anew. */
    public int catchUp(Lasting lasting, LocalDate today, Instant now) {
        store.turn(lasting.of());
        return store.held(lasting.assignment())
                .filter(each -> !each.isStopped())
                .map(each -> welcome(each, today, now) + claims.renew(each, today, now))
                .orElse(0);
    }

    private int welcome(Assignment assignment, LocalDate today, Instant now) {
        Set<PersonId> known =
                store.askedBy(assignment).stream().map(Asked::person).collect(Collectors.toSet());
        List<MemberLine> newcomers = reach.learners(assignment, today).stream()
                .filter(member -> !known.contains(member.person()))
                .toList();
        List<PersonId> persons = newcomers.stream().map(MemberLine::person).toList();
        for (MemberLine member : newcomers) {
            LocalDate due = assignment
                    .term()
                    .dueForNewcomer(member.validFrom(), assignment.assignedOn(), today)
                    .orElse(null);
            store.add(new Asked(assignment, member.person(), due, now));
        }
        if (persons.isEmpty()) {
            return 0;
        }
        store.enrol(assignment.organisation(), assignment.module(), persons, now);
        claims.settle(assignment.organisation(), assignment.module(), persons);
        return persons.size();
    }
}
