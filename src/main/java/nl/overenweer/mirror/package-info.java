/** De Spiegel: how the other profession chose. Counts only, never a person, never an organisation. */
@NullMarked
@Feature(
        name = "mirror",
        uses = {"learning", "content", "people"},
        opens = {"nl.overenweer.mirror"})
@Personal(table = "mirror_marker", subject = "counted", days = Personal.ALWAYS, erase = Erase.STAYS)
@Impersonal({"mirror_bookmark", "mirror_count", "mirror_published", "mirror_salt"})
package nl.overenweer.mirror;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Impersonal;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.NullMarked;
