/** What a manager sees: who is done, busy, late or has not begun, in the own organisation. Reads, never writes; never shows an answer. */
@NullMarked
@Feature(
        name = "report",
        uses = {"audit", "people", "content"},
        opens = {"nl.overenweer.report"})
package nl.overenweer.report;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
