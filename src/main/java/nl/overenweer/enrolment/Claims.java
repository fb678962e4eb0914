package nl.overenweer.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;

/** Makes enrolments follow from all that asks for them: within the transaction of the verb that changed it. */
@ApplicationScoped
class Claims {
    @Inject
    private AssignmentStore store;

    /** Of all that asks somebody, the strictest counts. Who is asked by nothing any more and never began, is not enrolled any more. */
    void settle(OrganisationId organisation, String module, Collection<PersonId> persons) {
        Map<PersonId, Optional<Instant>> begun = store.begun(organisation, module);
        Map<PersonId, List<Asked>> asked =
                store.askedOf(organisation, module, persons).stream().collect(Collectors.groupingBy(Asked::person));
        for (Enrolment enrolment : store.held(organisation, module, persons)) {
            List<Asked> hers = asked.getOrDefault(enrolment.person(), List.of());
            boolean released = enrolment.follow(hers);
            if (released && !begun.containsKey(enrolment.person()) && !enrolment.isExempted()) {
                store.remove(enrolment);
            }
        }
    }

    /** Opens the module anew for whoever did it so long ago that it has to be done again. Says for how many; none a second time. */
    int renew(Assignment assignment, LocalDate today, Instant now) {
        Optional<Recurrence> recurrence = assignment.recurrence();
        if (recurrence.isEmpty() || assignment.isStopped()) {
            return 0;
        }
        Map<PersonId, Optional<Instant>> begun = store.begun(assignment.organisation(), assignment.module());
        Map<PersonId, LocalDate> again = new HashMap<>();
        begun.forEach((person, done) ->
                done.flatMap(at -> recurrence.get().dueAgain(day(at), today)).ifPresent(due -> again.put(person, due)));
        Map<PersonId, Asked> asked = store.askedBy(assignment).stream()
                .filter(each -> again.containsKey(each.person()))
                .collect(Collectors.toMap(Asked::person, each -> each));
        List<PersonId> renewed = new ArrayList<>();
        for (Enrolment enrolment : store.held(assignment.organisation(), assignment.module(), asked.keySet())) {
            PersonId person = enrolment.person();
            Asked ask = asked.get(person);
            LocalDate due = again.get(person);
            if (ask != null && due != null && isDone(enrolment, begun.getOrDefault(person, Optional.empty()))) {
                enrolment.renew(now);
                ask.again(due, now);
                renewed.add(person);
            }
        }
        settle(assignment.organisation(), assignment.module(), renewed);
        return renewed.size();
    }

    /** She did what is asked of her in this round; who is exempted is asked nothing. */
    private static boolean isDone(Enrolment enrolment, Optional<Instant> done) {
        return !enrolment.isExempted() && done.filter(enrolment::counts).isPresent();
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.ZONE);
    }
}
