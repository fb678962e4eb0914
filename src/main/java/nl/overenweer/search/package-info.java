/** Finds what there is to read: modules, their pages by paragraph, terms and articles of law, in Dutch as people type it. */
@NullMarked
@Feature(
        name = "search",
        uses = {"content", "learning", "people"},
        opens = {"nl.overenweer.search"})
package nl.overenweer.search;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
