package nl.overenweer.enrolment;

import nl.overenweer.people.OrganisationId;

/** An assignment that goes on asking people, and the organisation whose turn that takes. */
public record Lasting(long assignment, OrganisationId of) {}
