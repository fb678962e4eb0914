/** Who did what with whose account, role or data, and when: rows that are only ever added, chained by their digests. */
@NullMarked
@Feature(
        name = "audit",
        uses = {},
        opens = {"nl.overenweer.audit", "nl.overenweer.audit.chain"})
package nl.overenweer.audit;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
