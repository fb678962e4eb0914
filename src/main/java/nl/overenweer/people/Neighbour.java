package nl.overenweer.people;

/** An organisation as its region knows it: that it is there, and what it is. */
public record Neighbour(OrganisationId id, String name, OrganisationKind kind, String region) {}
