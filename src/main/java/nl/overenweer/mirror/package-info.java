/** De Spiegel: how the other profession chose. Counts only, never a person, never an organisation. */
@NullMarked
@Feature(
        name = "mirror",
        uses = {"learning", "content", "people"},
        opens = {"nl.overenweer.mirror"})
package nl.overenweer.mirror;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
