package nl.overenweer.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.people.PersonId;

/** Keeps certificates. */
@ApplicationScoped
class CertificateStore {
    @PersistenceContext
    private EntityManager entities;

    void keep(Certificate certificate) {
        entities.persist(certificate);
    }

    boolean issuedFor(AttemptId attempt) {
        return entities.createQuery("select count(c) from Certificate c where c.attempt = :attempt", Long.class)
                        .setParameter("attempt", attempt.value())
                        .getSingleResult()
                > 0;
    }

    /** Newest first. */
    List<Certificate> of(PersonId person) {
        return entities.createQuery(
                        "select c from Certificate c where c.person = :person order by c.completedAt desc",
                        Certificate.class)
                .setParameter("person", person.value())
                .getResultList();
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
}
