package nl.overenweer.enrolment;

import java.time.Instant;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;

/** Somebody is enrolled who was not before, or who is now asked for what she took by own choice. */
public record Enrolled(PersonId person, OrganisationId organisation, String module, Origin origin, Instant at) {}
