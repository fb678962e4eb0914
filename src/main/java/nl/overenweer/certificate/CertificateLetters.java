package nl.overenweer.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.overenweer.mail.Addressee;
import nl.overenweer.mail.Letter;
import nl.overenweer.people.Contact;
import nl.overenweer.people.security.MailChoices;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Texts;

/** Writes to holders of certificates. A letter names the module and the day; why one was revoked is read on her own page. */
@ApplicationScoped
class CertificateLetters {
    @Inject
    private MailChoices choices;

    /** That her certificate ends soon; she may want no more of these. */
    Letter ending(String occasion, Certificate certificate, Contact contact, LocalDate today, Instant now) {
        Proof proof = certificate.proof();
        LocalDate last = proof.validUntil().orElseThrow();
        Addressee to = Addressee.of(contact.email(), contact.name(), contact.language());
        Texts texts = to.texts();
        String day = new Days(texts.locale(), today).date(last);
        long left = ChronoUnit.DAYS.between(today, last);
        return Letter.to(to, occasion)
                .of(certificate.organisation().value())
                .uselessAfter(last.plusDays(1).atStartOfDay(Clocks.ZONE).toInstant())
                .subject(line(texts.of("certificate.letter.ending.subject", left, proof.title())))
                .say(texts.of(
                        "certificate.letter.ending",
                        proof.title(),
                        proof.serial().printed(),
                        day))
                .say(texts.get("certificate.letter.ending.what"))
                .call(texts.get("certificate.letter.ending.go"), "/modules/" + proof.module())
                .why(texts.get("certificate.letter.ending.why"))
                .unsubscribe(choices.path(contact.person(), now))
                .done();
    }

    /** That it counts no more; she has to know. */
    Letter revoked(Certificate certificate, Contact contact, Instant now) {
        Proof proof = certificate.proof();
        Addressee to = Addressee.of(contact.email(), contact.name(), contact.language());
        Texts texts = to.texts();
        String occasion = "certificate/revoked/" + proof.serial().value() + "/" + now.toEpochMilli();
        return Letter.to(to, occasion)
                .of(certificate.organisation().value())
                .subject(line(texts.of("certificate.letter.revoked.subject", proof.title())))
                .say(texts.of(
                        "certificate.letter.revoked",
                        proof.title(),
                        proof.serial().printed()))
                .say(texts.get("certificate.letter.revoked.what"))
                .call(texts.get("certificate.letter.revoked.go"), "/bewijzen")
                .why(texts.get("certificate.letter.revoked.why"))
                .done();
    }

    /** What is filled in may be long, or hold what no header may. */
    private static String line(String filled) {
        String line = filled.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > 200 ? line.substring(0, 199) + "…" : line;
    }
}
