/** Who is here, and for whom: people, their organisations, teams and memberships, and how they sign in. */
@NullMarked
@Feature(
        name = "people",
        uses = {"audit", "mail"},
        opens = {"nl.overenweer.people", "nl.overenweer.people.security"})
@Personal(table = "people_sign_in_failure", subject = "password", days = 1, erase = Erase.DELETED)
@Impersonal({
    "people_domain",
    "people_inviting",
    "people_key",
    "people_open_domain",
    "people_organisation",
    "people_provider",
    "people_scim_group",
    "people_team"
})
package nl.overenweer.people;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Impersonal;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.NullMarked;
