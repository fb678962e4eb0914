/**
 * De Spiegel: how the other profession chose. Counts only, never a person, never an organisation. And the Regiokamer: what two organisations of
 * one region share when both want to.
 */
@NullMarked
@Feature(
        name = "mirror",
        uses = {"audit", "learning", "content", "people", "report"},
        opens = {"nl.overenweer.mirror"})
@Personal(table = "mirror_marker", subject = "counted", days = Personal.ALWAYS, erase = Erase.STAYS)
@Impersonal({"mirror_bookmark", "mirror_count", "mirror_published", "mirror_room", "mirror_salt"})
package nl.overenweer.mirror;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Impersonal;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.NullMarked;
