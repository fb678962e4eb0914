/** Letters to people: written in the transaction of the act that they tell of, and sent afterwards, never twice. */
@NullMarked
@Feature(
        name = "mail",
        uses = {},
        opens = {"nl.overenweer.mail"})
@Impersonal("mail_quiet")
package nl.overenweer.mail;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Impersonal;
import org.jspecify.annotations.NullMarked;
