package nl.overenweer.certificate;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    /** From so many days before the last day on; the next line takes over where the former ends. */
    private static final List<Integer> MOMENTS = List.of(30, 7);

    @Inject
    private CertificateStore store;

    @Inject
    private CertificateLetters letters;

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    /** How many letters were posted. */
    public int tell(LocalDate today, Instant now) {
        int posted = 0;
        for (int i = 0; i < MOMENTS.size(); i++) {
            int days = MOMENTS.get(i);
            int until = i + 1 < MOMENTS.size() ? MOMENTS.get(i + 1) : 0;
            posted += tell(days, today.plusDays(until).plusDays(1), today, now);
        }
        return posted;
    }

    private int tell(int days, LocalDate from, LocalDate today, Instant now) {
        List<Certificate> ending = store.endingBetween(from, today.plusDays(days)).stream()
                .filter(certificate -> !store.renewed(certificate))
                .toList();
        Map<PersonId, Contact> contacts =
                people.contacts(ending.stream().map(Certificate::person).distinct().toList());
        return (int) ending.stream()
                .filter(certificate -> contacts.containsKey(certificate.person()))
                .filter(certificate -> post(certificate, contacts.get(certificate.person()), days, today, now))
                .count();
    }

    private boolean post(Certificate certificate, Contact contact, int days, LocalDate today, Instant now) {
        String occasion = "certificate/ending/" + certificate.proof().serial().value() + "/" + days;
        return contact.wantsOptionalMail()
                && outbox.post(letters.ending(occasion, certificate, contact, today, now), now);
    }
}
