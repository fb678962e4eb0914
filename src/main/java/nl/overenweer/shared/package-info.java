/** The kernel: words that every room needs and that know no room. */
@NullMarked
@Feature(
        name = "shared",
        uses = {},
        opens = {
            "nl.overenweer.shared",
            "nl.overenweer.shared.web",
            "nl.overenweer.shared.rest",
            "nl.overenweer.shared.database",
            "nl.overenweer.shared.privacy"
        })
package nl.overenweer.shared;

import org.jspecify.annotations.NullMarked;
