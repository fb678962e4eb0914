/**
 * What a manager sees: who is done, busy, late or has not begun, in the own organisation. Reads what others keep; its own are only the files
 * that somebody asked for and the columns that she chose. Never shows an answer.
 */
@NullMarked
@Feature(
        name = "report",
        uses = {"people", "content"},
        opens = {"nl.overenweer.report"})
package nl.overenweer.report;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
