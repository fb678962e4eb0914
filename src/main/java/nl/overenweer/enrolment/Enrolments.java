package nl.overenweer.enrolment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/** Who takes which module. */
@UseCase
public class Enrolments {
    @Inject
    private EnrolmentStore store;

    @Inject
    private Event<Enrolled> enrolled;

    /** Enrols a person by her own choice, once. An enrolment that exists stays as it is. */
    public Enrolment enrol(PersonId person, OrganisationId organisation, String module, Instant now) {
        Enrolment enrolment = store.made(person, organisation, module, now);
        if (enrolment.enrolledAt().equals(now)) {
            enrolled.fire(new Enrolled(person, organisation, module, Origin.OWN, now));
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
