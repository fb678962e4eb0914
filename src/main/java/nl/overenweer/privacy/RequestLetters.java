package nl.overenweer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import nl.overenweer.mail.Addressee;
import nl.overenweer.mail.Letter;
import nl.overenweer.mail.Outbox;
import nl.overenweer.people.Contact;
import nl.overenweer.people.People;
import nl.overenweer.privacy.DataRequest.Stage;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Texts;

/** Tells whoever asked something about her data what became of it. The answer itself she reads with her request, not in her mail. */
@ApplicationScoped
class RequestLetters {
    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    /** 'Indien de verwerkingsverantwoordelijke geen gevolg geeft aan het verzoek (…)': she also reads where she can complain (AVG, art. 12(4)). */
    void answered(DataRequest request, Contact contact, Instant now) {
        Addressee to = addressee(contact);
        Texts texts = to.texts();
        String what = "privacy.letter." + request.kind() + "." + request.stage();
        Letter.Writing letter = Letter.to(to, "privacy/answered/" + request.id())
                .of(request.organisation().value())
                .subject(texts.get(what + ".subject"))
                .say(texts.of(
                        what, people.organisationName(request.organisation()), day(texts, request.askedAt(), now)))
                .why(texts.get("privacy.letter.why"));
        if (request.stage() == Stage.REFUSED) {
            letter.say(texts.get("privacy.letter.complaint"));
        }
        outbox.post(
                letter.call(texts.get("privacy.letter.read"), "/profiel/gegevens")
                        .done(),
                now);
    }

    /** To the address as it was: of the letter nothing is kept once it went. */
    void erased(DataRequest request, Contact was, Instant now) {
        Addressee to = addressee(was);
        Texts texts = to.texts();
        Letter letter = Letter.to(to, "privacy/erased/" + request.id())
                .of(request.organisation().value())
                .fleeting()
                .subject(texts.get("privacy.letter.erased.subject"))
                .say(texts.of(
                        "privacy.letter.erased",
                        people.organisationName(request.organisation()),
                        day(texts, request.askedAt(), now)))
                .say(texts.get("privacy.letter.erased.last"))
                .why(texts.get("privacy.letter.why"))
                .done();
        outbox.post(letter, now);
    }

    private static Addressee addressee(Contact contact) {
        return Addressee.of(contact.email(), contact.name(), contact.language());
    }

    private static String day(Texts texts, Instant moment, Instant now) {
        Days days = new Days(texts.locale(), LocalDate.ofInstant(now, Clocks.ZONE));
        return days.date(LocalDate.ofInstant(moment, Clocks.ZONE));
    }
}
