/** Who did what with whose account, role or data, and when: rows that are only ever added, chained by their digests. */
@NullMarked
@Feature(
        name = "audit",
        uses = {},
        opens = {"nl.overenweer.audit", "nl.overenweer.audit.chain"})
@Personal(table = "audit_entry", subject = "log", days = Personal.ALWAYS, erase = Erase.STAYS)
@Impersonal({"audit_turn"})
package nl.overenweer.audit;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Impersonal;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.NullMarked;
