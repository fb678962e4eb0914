package nl.overenweer.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.PersonId;

/** Passwords and the links by which they are chosen. */
@ApplicationScoped
class PasswordStore {
    @PersistenceContext
    private EntityManager entities;

    Optional<PasswordRecord> of(PersonId person) {
        return Optional.ofNullable(entities.find(PasswordRecord.class, person.value()));
    }

    void add(PasswordRecord password) {
        entities.persist(password);
    }

    void add(PasswordLink link) {
        entities.persist(link);
    }

    Optional<PasswordLink> link(String digest) {
        return entities.createQuery("select l from PasswordLink l where l.digest = :digest", PasswordLink.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** The latest that was made for her. */
    Optional<PasswordLink> latestLink(PersonId person) {
        return entities.createQuery(
                        "select l from PasswordLink l where l.person = :person order by l.id desc", PasswordLink.class)
                .setParameter("person", person.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A second use at the same moment waits, and then finds it used. */
    Optional<PasswordLink> linkForUse(String digest) {
        return entities.createQuery("select l from PasswordLink l where l.digest = :digest", PasswordLink.class)
                .setParameter("digest", digest)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Only the newest link works. */
    void dropLinks(PersonId person, Instant now) {
        entities.createQuery("update PasswordLink l set l.usedAt = :now where l.person = :person and l.usedAt is null")
                .setParameter("now", now)
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** Who of these has a password. */
    List<Long> having(Collection<Long> persons) {
        return entities.createQuery("select r.person from PasswordRecord r where r.person in :persons", Long.class)
                .setParameter("persons", persons)
                .getResultList();
    }

    void dropLinks(Collection<Long> persons, Instant now) {
        entities.createQuery(
                        "update PasswordLink l set l.usedAt = :now where l.person in :persons and l.usedAt is null")
                .setParameter("now", now)
                .setParameter("persons", persons)
                .executeUpdate();
    }
}
