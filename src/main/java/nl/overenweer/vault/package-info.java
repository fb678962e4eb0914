/** Keeps what only its writer can read: reflections, notes and kept aids, sealed in her browser before they come here. */
@NullMarked
@Feature(
        name = "vault",
        uses = {"people", "content"},
        opens = {"nl.overenweer.vault"})
package nl.overenweer.vault;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
