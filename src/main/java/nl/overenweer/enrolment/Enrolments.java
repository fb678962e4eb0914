package nl.overenweer.enrolment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Who takes which module. */
@UseCase
public class Enrolments {
    private static final int LONGEST_REASON = 300;

    @Inject
    private EnrolmentStore store;

    @Inject
    private Event<Enrolled> enrolled;

    /**
     * Enrols a person, once. An own choice leaves an enrolment that exists as it is; an assignment gives it its date and reason. Refuses a
     * reason that is too long.
     */
    public Enrolment enrol(
            PersonId person,
            OrganisationId organisation,
            String module,
            Origin origin,
            @Nullable LocalDate dueOn,
            String reason,
            PersonId by,
            Instant now) {
        if (reason.length() > LONGEST_REASON) {
            throw new RuleBroken("enrolment.reason.long", LONGEST_REASON);
        }
        Enrolment enrolment = store.made(person, organisation, module, now);
        boolean made = enrolment.enrolledAt().equals(now);
        if (origin == Origin.ASSIGNED) {
            enrolment.assign(dueOn, reason, by, now);
        }
        if (made || origin == Origin.ASSIGNED) {
            enrolled.fire(new Enrolled(person, organisation, module, origin, now));
        }
        return enrolment;
    }

    @ReadOnly
    public List<Enrolment> of(PersonId person, OrganisationId organisation) {
        return store.of(person, organisation);
    }

    @ReadOnly
    public Optional<Enrolment> of(PersonId person, OrganisationId organisation, String module) {
        return store.of(person, organisation, module);
    }
}
