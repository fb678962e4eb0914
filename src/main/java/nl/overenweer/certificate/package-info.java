/** Proof that somebody finished a module: a certificate with a serial number that anybody who holds it can check. */
@NullMarked
@Feature(
        name = "certificate",
        uses = {"audit", "mail", "learning", "people", "content"},
        opens = {"nl.overenweer.certificate"})
@Personal(table = "certificate_check_miss", subject = "checks", days = 1, erase = Erase.AGED)
@Impersonal("certificate_signing_key")
package nl.overenweer.certificate;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Impersonal;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.NullMarked;
