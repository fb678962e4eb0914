package nl.overenweer.people.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import nl.overenweer.mail.Addressee;
import nl.overenweer.mail.Letter;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.security.Secret;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Texts;

/** Writes to who wants to register, in the language of the page by which she asked. */
@ApplicationScoped
class JoiningLetters {
    /** With the link by which she shows that the address is hers. */
    Letter confirm(
            String email, Locale language, OrganisationId organisation, String name, String secret, Instant now) {
        Addressee to = new Addressee(email, email, Texts.in(language).locale());
        Texts texts = to.texts();
        Instant expires = now.plus(Registration.HOLDS);
        Days days = new Days(texts.locale(), now.atZone(Clocks.ZONE).toLocalDate());
        return Letter.to(to, "registration/" + Secret.digest(secret))
                .of(organisation.value())
                .urgent()
                .secret()
                .uselessAfter(expires)
                .subject(texts.get("people.letter.confirm.subject"))
                .say(texts.of("people.letter.confirm.what", name))
                .call(texts.get("people.letter.confirm.go"), "/registreren/" + secret)
                .say(texts.of("people.letter.once", days.moment(expires)))
                .say(texts.get("people.letter.confirm.not"))
                .why(texts.get("people.letter.confirm.why"))
                .done();
    }

    /** That there is nothing to register: she works there, or did. */
    Letter known(String email, Locale language, OrganisationId organisation, String name, boolean works, Instant now) {
        Addressee to = new Addressee(email, email, Texts.in(language).locale());
        Texts texts = to.texts();
        return Letter.to(to, "registered/" + Secret.digest(email + " " + now))
                .of(organisation.value())
                .urgent()
                .subject(texts.get("people.letter.known.subject"))
                .say(texts.of(works ? "people.letter.known.what" : "people.letter.ended.what", name))
                .call(
                        texts.get(works ? "people.letter.known.go" : "people.letter.ended.go"),
                        works ? "/wachtwoord-vergeten" : "/hulp")
                .why(texts.get("people.letter.confirm.why"))
                .done();
    }
}
