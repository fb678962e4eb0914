/** Proof that somebody finished a module: a certificate with a serial number that anybody who holds it can check. */
@NullMarked
@Feature(
        name = "certificate",
        uses = {"audit", "learning", "people", "content"},
        opens = {"nl.overenweer.certificate"})
package nl.overenweer.certificate;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
