package nl.overenweer.certificate;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overenweer.mail.Outbox;
import nl.overenweer.people.Contact;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.UseCase;

/**
 * Tells people that a certificate of theirs ends soon: a month before and a week before, once each, however often it looks and however many
 * nodes do; also when nobody looked on the very day. Who holds a newer one of the same module is not told.
 */
@UseCase
public class Endings {
    /** So many days before its end, a certificate is spoken of for the first time. */
    public static final int FIRST = 30;

    private static final int AGAIN = 7;

    @Inject
    private CertificateStore store;

    @Inject
    private CertificateLetters letters;

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    /** Of what ends on one day, in one transaction; how many letters were posted. */
    public int tell(LocalDate last, LocalDate today, Instant now) {
        int moment = ChronoUnit.DAYS.between(today, last) > AGAIN ? FIRST : AGAIN;
        Map<String, Certificate> untold = store.endingOn(last).stream()
                .collect(Collectors.toMap(certificate -> occasion(certificate, moment), Function.identity()));
        outbox.posted(untold.keySet()).forEach(untold::remove);
        Map<PersonId, Contact> contacts = people.contacts(
                untold.values().stream().map(Certificate::person).distinct().toList());
        return (int) untold.entrySet().stream()
                .filter(each -> post(each.getKey(), each.getValue(), contacts, today, now))
                .count();
    }

    private static String occasion(Certificate certificate, int moment) {
        return "certificate/ending/" + certificate.proof().serial().value() + "/" + moment;
    }

    private boolean post(
            String occasion, Certificate certificate, Map<PersonId, Contact> contacts, LocalDate today, Instant now) {
        Contact contact = contacts.get(certificate.person());
        return contact != null
                && contact.wantsOptionalMail()
                && outbox.post(letters.ending(occasion, certificate, contact, today, now), now);
    }
}
