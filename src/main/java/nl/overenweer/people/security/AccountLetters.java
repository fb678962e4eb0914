package nl.overenweer.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import nl.overenweer.mail.Addressee;
import nl.overenweer.mail.Letter;
import nl.overenweer.people.Contact;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Texts;

/** Writes the letters about an account. They go at any hour: somebody waits for them, or must know. */
@ApplicationScoped
class AccountLetters {
    @Inject
    private People people;

    /** With the link by which she chooses her first password. */
    Letter invitation(CurrentUser administrator, PersonId person, String secret, Instant now) {
        Addressee to = addressee(person);
        Texts texts = to.texts();
        Instant expires = now.plus(PasswordLink.INVITED);
        return Letter.to(to, "invitation/" + Secret.digest(secret))
                .of(administrator.organisation().value())
                .urgent()
                .secret()
                .uselessAfter(expires)
                .subject(texts.of("people.letter.invitation.subject", administrator.organisationName()))
                .say(texts.of("people.letter.invitation.what", administrator.name(), administrator.organisationName()))
                .say(texts.of("people.letter.invitation.how", to.address()))
                .call(texts.get("people.letter.invitation.go"), "/wachtwoord/" + secret)
                .say(texts.of("people.letter.once", moment(expires, now, texts)))
                .why(texts.of("people.letter.invitation.why", administrator.organisationName()))
                .done();
    }

    /** With the link by which she chooses another. */
    Letter reset(PersonId person, String secret, Instant now) {
        Addressee to = addressee(person);
        Texts texts = to.texts();
        Instant expires = now.plus(PasswordLink.FORGOTTEN);
        return Letter.to(to, "reset/" + Secret.digest(secret))
                .urgent()
                .secret()
                .uselessAfter(expires)
                .subject(texts.get("people.letter.reset.subject"))
                .say(texts.get("people.letter.reset.what"))
                .call(texts.get("people.letter.reset.go"), "/wachtwoord/" + secret)
                .say(texts.of("people.letter.once", moment(expires, now, texts)))
                .say(texts.get("people.letter.reset.not"))
                .why(texts.get("people.letter.reset.why"))
                .done();
    }

    /** That her password has changed: if it was not she, she must know. */
    Letter changed(PersonId person, Instant now) {
        Addressee to = addressee(person);
        Texts texts = to.texts();
        return Letter.to(to, "password/" + person + "/" + now)
                .urgent()
                .subject(texts.get("people.letter.changed.subject"))
                .say(texts.of("people.letter.changed.what", moment(now, now, texts)))
                .say(texts.get("people.letter.changed.not"))
                .call(texts.get("people.letter.changed.go"), "/wachtwoord-vergeten")
                .why(texts.get("people.letter.changed.why"))
                .done();
    }

    /** To the address that she had: by which one she signs in from now on, and what to do when that is not hers. */
    Letter moved(OrganisationId organisation, Contact was, String email, Instant now) {
        Addressee to = Addressee.of(was.email(), was.name(), was.language());
        Texts texts = to.texts();
        String name = people.organisationName(organisation);
        return Letter.to(to, "address/" + was.person() + "/" + now)
                .of(organisation.value())
                .urgent()
                .subject(texts.get("people.letter.moved.subject"))
                .say(texts.of("people.letter.moved.what", name, moment(now, now, texts), email))
                .say(texts.get("people.letter.moved.not"))
                .why(texts.of("people.letter.moved.why", name))
                .done();
    }

    private static String moment(Instant moment, Instant now, Texts texts) {
        Locale language = texts.locale();
        return new Days(language, now.atZone(Clocks.ZONE).toLocalDate()).moment(moment);
    }

    private Addressee addressee(PersonId person) {
        Contact contact = java.util.Objects.requireNonNull(
                people.contacts(java.util.List.of(person)).get(person), "a person");
        return Addressee.of(contact.email(), contact.name(), contact.language());
    }
}
