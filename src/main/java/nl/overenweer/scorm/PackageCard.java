package nl.overenweer.scorm;

import java.util.Optional;
import nl.overenweer.people.OrganisationId;

/**
 * A package in a list.
 *
 * @param owner whose own it is; empty when it is everybody's
 */
public record PackageCard(PackageId id, Optional<OrganisationId> owner, PackageVersion current) {}
