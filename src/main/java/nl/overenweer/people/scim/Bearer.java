package nl.overenweer.people.scim;

import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;

/**
 * Who asks by SCIM: a system of one organisation.
 *
 * @param token the number of its key
 * @param maker the administrator who made the key, and so answers for what is done with it
 * @param base the address under which it asks, without a slash behind it
 */
public record Bearer(long token, OrganisationId organisation, PersonId maker, String base) {}
