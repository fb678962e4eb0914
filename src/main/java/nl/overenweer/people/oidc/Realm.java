package nl.overenweer.people.oidc;

import nl.overenweer.people.OrganisationId;

/**
 * Where somebody signs in by her work's account.
 *
 * @param code names the organisation in the address of its sign-in page
 * @param passwordsRefused whether there is no other way
 */
public record Realm(OrganisationId organisation, String code, String organisationName, boolean passwordsRefused) {}
