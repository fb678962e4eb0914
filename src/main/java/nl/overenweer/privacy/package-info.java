/** What is kept of people, why and how long, who looked at it, and what they may ask about it. */
@NullMarked
@Feature(
        name = "privacy",
        uses = {"audit", "mail", "people"},
        opens = {"nl.overenweer.privacy"})
package nl.overenweer.privacy;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
