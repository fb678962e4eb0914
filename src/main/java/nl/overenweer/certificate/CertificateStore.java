package nl.overenweer.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Sql;

/** Keeps certificates. */
@ApplicationScoped
class CertificateStore {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** At once: what somebody holds is asked in SQL, which does not see what waits. */
    void keep(Certificate certificate) {
        entities.persist(certificate);
        entities.flush();
    }

    boolean issuedFor(AttemptId attempt) {
        return entities.createQuery("select count(c) from Certificate c where c.attempt = :attempt", Long.class)
                        .setParameter("attempt", attempt.value())
                        .getSingleResult()
                > 0;
    }

    /** Newest first. */
    List<OwnProof> of(PersonId person) {
        return ProofRows.proofs(sql.rows(ProofRows.OF_HOLDER, person.value()));
    }

    Optional<Certificate> numbered(SerialNumber serial) {
        return entities.createQuery("select c from Certificate c where c.serial = :serial", Certificate.class)
                .setParameter("serial", serial.value())
                .getResultStream()
                .findFirst();
    }

    Optional<Certificate> numbered(SerialNumber serial, PersonId holder) {
        return entities.createQuery(
                        "select c from Certificate c where c.serial = :serial and c.person = :holder",
                        Certificate.class)
                .setParameter("serial", serial.value())
                .setParameter("holder", holder.value())
                .getResultStream()
                .findFirst();
    }

    Showing usual(PersonId person) {
        Holder holder = entities.find(Holder.class, person.value());
        return holder == null ? Showing.MODULE : holder.showing();
    }

    /** In one statement, so that a second click at the same moment finds no row in its way. */
    void choose(PersonId person, Showing choice, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        entities.createNativeQuery("INSERT INTO certificate_holder (person_id, showing, chosen_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE showing = ?, chosen_at = ?")
                .setParameter(1, person.value())
                .setParameter(2, choice.name())
                .setParameter(3, at)
                .setParameter(4, choice.name())
                .setParameter(5, at)
                .executeUpdate();
    }

    /** For who is about to decide over it: others who do wait until she has. */
    Optional<Certificate> lock(SerialNumber serial) {
        return entities.createQuery("select c from Certificate c where c.serial = :serial", Certificate.class)
                .setParameter("serial", serial.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whose last day this is, which are not revoked, and of which the holder has no newer one of the same module that counts longer. */
    List<Certificate> endingOn(LocalDate day) {
        return entities.createQuery(
                        "select c from Certificate c where c.validUntil = :day and c.revokedAt is null and not exists"
                                + " (select n.id from Certificate n where n.person = c.person and n.module = c.module"
                                + " and n.completedAt > c.completedAt and n.revokedAt is null"
                                + " and (n.validUntil is null or n.validUntil > c.validUntil))",
                        Certificate.class)
                .setParameter("day", day)
                .getResultList();
    }
}
