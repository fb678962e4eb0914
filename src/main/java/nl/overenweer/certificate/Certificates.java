package nl.overenweer.certificate;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.learning.ModuleCompleted;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.UseCase;

/** Issues a certificate when a module is finished, and finds it again: for its holder, and for whoever has its number. */
@UseCase
public class Certificates {
    private final SecureRandom chance = new SecureRandom();

    @Inject
    private CertificateStore store;

    @Inject
    private Library library;

    @Inject
    private People people;

    /** In the transaction of the last answer: finished and no proof can't happen. An attempt gets one certificate, however often it is told. */
    void issue(@Observes ModuleCompleted done) {
        if (store.issuedFor(done.attempt())) {
            return;
        }
        store.keep(new Certificate(done, proof(done)));
    }

    @ReadOnly
    public List<Proof> of(PersonId person) {
        return store.of(person).stream().map(Certificate::proof).toList();
    }

    /** Somebody's own certificate; another's is not found. */
    @ReadOnly
    public Proof own(SerialNumber serial, PersonId holder) {
        return store.numbered(serial, holder)
                .map(Certificate::proof)
                .orElseThrow(() -> new NotFound("certificate of this person"));
    }

    /** For whoever has the number: it is the key to what the certificate says, and to nothing else. */
    @ReadOnly
    public Optional<Proof> numbered(SerialNumber serial) {
        return store.numbered(serial).map(Certificate::proof);
    }

    private Proof proof(ModuleCompleted done) {
        CourseModule module = library.open(done.version());
        ModuleVersion version = library.version(done.version());
        return new Proof(
                SerialNumber.by(chance),
                people.name(done.learner().person()),
                people.organisationName(done.learner().organisation()),
                done.module(),
                module.code(),
                module.title().in(Texts.DUTCH),
                version.number(),
                module.minutes(),
                module.lawDate(),
                done.quizTotal() == 0
                        ? Optional.empty()
                        : Optional.of(new Proof.Result(done.quizRight(), done.quizTotal())),
                done.at(),
                done.at(),
                validUntil(done.at(), module.validMonths()));
    }

    /** 'geldig-maanden' of the module, counted from the day of finishing. */
    static Optional<LocalDate> validUntil(Instant finished, int months) {
        return months == 0
                ? Optional.empty()
                : Optional.of(LocalDate.ofInstant(finished, Clocks.ZONE).plusMonths(months));
    }
}
