package nl.overenweer.people;

/** An organisation as one line of a list. */
public record OrganisationLine(OrganisationId id, String name, OrganisationKind kind, String region, long members) {}
