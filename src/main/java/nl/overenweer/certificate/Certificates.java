package nl.overenweer.certificate;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.learning.ModuleCompleted;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.UseCase;

/** Issues a certificate when a module is finished, and keeps it for its holder. What others may know of it: {@link Checks}. */
@UseCase
public class Certificates {
    private final SecureRandom chance = new SecureRandom();

    @Inject
    private CertificateStore store;

    @Inject
    private IssuedStore issuedStore;

    @Inject
    private Validity validity;

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

    /** All that somebody holds, newest first. */
    @ReadOnly
    public List<OwnProof> of(PersonId person) {
        return store.of(person);
    }

    /** Somebody's own certificate; another's is not found. */
    @ReadOnly
    public OwnProof own(SerialNumber serial, PersonId holder) {
        return certificate(serial, holder).own();
    }

    /** What a badge of her certificate is made from; another's is not found. */
    @ReadOnly
    public Issued issued(SerialNumber serial, PersonId holder) {
        return certificate(serial, holder).issued();
    }

    /** The row numbers of what is revoked, from and until (not with) these. */
    @ReadOnly
    public List<Long> revokedBetween(long from, long until) {
        return issuedStore.revokedBetween(from, until);
    }

    @ReadOnly
    public long highestNumber() {
        return issuedStore.highestNumber();
    }

    /** What others see of her certificates that have no choice of their own. */
    @ReadOnly
    public Showing usual(PersonId holder) {
        return store.usual(holder);
    }

    /** From now on others see so much of all her certificates that have no choice of their own. */
    public void showUsually(PersonId holder, Showing choice, Instant now) {
        store.choose(holder, choice, now);
    }

    /** From now on others see so much of this one, whatever she usually lets be seen. Another's is not found. */
    public void show(SerialNumber serial, PersonId holder, Showing choice) {
        certificate(serial, holder).show(choice);
    }

    private Certificate certificate(SerialNumber serial, PersonId holder) {
        return store.numbered(serial, holder).orElseThrow(() -> new NotFound("certificate of this person"));
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
                done.route().minutes(module),
                module.lawDate(),
                done.quizTotal() == 0
                        ? Optional.empty()
                        : Optional.of(new Proof.Result(done.quizRight(), done.quizTotal())),
                done.at(),
                done.at(),
                validity.until(done.at(), done.learner().organisation(), done.module(), module.validMonths()),
                done.route());
    }
}
