package nl.overenweer.learning;

import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;

/** Who learns, for which organisation, and as what: what of a person this room knows. Every attempt belongs to one. */
public record Learner(PersonId person, OrganisationId organisation, Profession profession) {}
