/** What a manager sees: who is done, busy, late or has not begun, in the own organisation. Reads, never writes; never shows an answer. */
@NullMarked
@Feature(
        name = "report",
        uses = {"audit", "people", "content"},
        opens = {"nl.overenweer.report"})
@Personal(table = "report_column", subject = "columns", erase = Erase.DELETED)
@Personal(table = "report_file", subject = "files", days = 1, erase = Erase.DELETED)
@Personal(table = "report_file_part", subject = "files", days = 1, erase = Erase.DELETED)
package nl.overenweer.report;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.NullMarked;
