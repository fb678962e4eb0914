/** Three minutes of one's own mistakes, changed law and words with two sides, each when it is about to be forgotten. */
@NullMarked
@Feature(
        name = "refresher",
        uses = {"learning", "content", "people"},
        opens = {"nl.overenweer.refresher", "nl.overenweer.refresher.scheduling"})
@Impersonal({"refresher_sweep"})
package nl.overenweer.refresher;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Impersonal;
import org.jspecify.annotations.NullMarked;
