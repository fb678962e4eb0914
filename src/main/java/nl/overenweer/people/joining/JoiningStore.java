package nl.overenweer.people.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;

/** Which domain is whose, and who is registering. */
@ApplicationScoped
class JoiningStore {
    @PersistenceContext
    private EntityManager entities;

    /** Of two organisations at once, one has it. */
    void claim(DomainName domain, OrganisationId organisation, PersonId by, Instant now) {
        entities.createNativeQuery(
                        "INSERT IGNORE INTO people_registration_domain (name, organisation_id, claimed_by, claimed_at) VALUES (?, ?, ?, ?)")
                .setParameter(1, domain.value())
                .setParameter(2, organisation.value())
                .setParameter(3, by.value())
                .setParameter(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    Optional<OrganisationId> owner(DomainName domain) {
        List<?> owner = entities.createNativeQuery("SELECT organisation_id FROM people_registration_domain WHERE name = ?")
                .setParameter(1, domain.value())
                .getResultList();
        return owner.stream().map(id -> new OrganisationId(((Number) id).longValue())).findFirst();
    }

    /** Whose the platform's administrator said that it is, for signing on. */
    Optional<OrganisationId> confirmedFor(DomainName domain) {
        List<?> owner = entities.createNativeQuery("SELECT organisation_id FROM people_domain WHERE domain = ?")
                .setParameter(1, domain.value())
                .getResultList();
        return owner.stream().map(id -> new OrganisationId(((Number) id).longValue())).findFirst();
    }

    List<String> domains(OrganisationId organisation) {
        List<?> names = entities.createNativeQuery(
                        "SELECT name FROM people_registration_domain WHERE organisation_id = ? ORDER BY name")
                .setParameter(1, organisation.value())
                .getResultList();
        return names.stream().map(String::valueOf).toList();
    }

    void release(String domain, OrganisationId organisation) {
        entities.createNativeQuery("DELETE FROM people_registration_domain WHERE name = ? AND organisation_id = ?")
                .setParameter(1, domain)
                .setParameter(2, organisation.value())
                .executeUpdate();
    }

    void add(Registration registration) {
        entities.persist(registration);
    }

    Optional<Registration> registration(String digest) {
        return entities.createQuery("select r from Registration r where r.digest = :digest", Registration.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** A second use at the same moment waits, and then finds it used. */
    Optional<Registration> registrationForUse(String digest) {
        return entities.createQuery("select r from Registration r where r.digest = :digest", Registration.class)
                .setParameter("digest", digest)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Addresses of who never came are not kept. */
    void forgetBefore(Instant moment) {
        entities.createNativeQuery("DELETE FROM people_registration WHERE expires_at < ? LIMIT 100")
                .setParameter(1, LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .executeUpdate();
    }
}
