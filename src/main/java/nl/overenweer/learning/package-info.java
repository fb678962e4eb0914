/** What a learner does: attempts at modules, kept as a ledger of steps, and how they stand. */
@NullMarked
@Feature(
        name = "learning",
        uses = {"audit", "people", "content", "enrolment"},
        opens = {
            "nl.overenweer.learning",
            "nl.overenweer.learning.branching",
            "nl.overenweer.learning.closing",
            "nl.overenweer.learning.grading",
            "nl.overenweer.learning.progress"
        })
package nl.overenweer.learning;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
