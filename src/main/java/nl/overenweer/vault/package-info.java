/** Keeps what only its writer can read: reflections, notes and kept aids, sealed in her browser before they come here. */
@NullMarked
@Feature(
        name = "vault",
        uses = {"people", "content"},
        opens = {"nl.overenweer.vault"})
@Personal(table = "vault_done", subject = "texts", erase = Erase.DELETED)
package nl.overenweer.vault;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.NullMarked;
