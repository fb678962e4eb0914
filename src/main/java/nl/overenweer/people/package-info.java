/** Who is here, and for whom: people, their organisations, teams and memberships, and how they sign in. */
@NullMarked
@Feature(
        name = "people",
        uses = {"audit"},
        opens = {"nl.overenweer.people", "nl.overenweer.people.security"})
package nl.overenweer.people;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
