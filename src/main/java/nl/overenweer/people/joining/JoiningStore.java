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

/** Which domains are open, and who is registering. */
@ApplicationScoped
class JoiningStore {
    /** Where people sign in elsewhere there is nobody to register. */
    private static final String OPEN =
            """
             FROM people_domain d
            JOIN people_open_domain o ON o.name = d.domain AND o.organisation_id = d.organisation_id
            JOIN people_organisation g ON g.id = d.organisation_id
            WHERE g.passwords_refused = FALSE""";

    @PersistenceContext
    private EntityManager entities;

    /** A second time changes nothing. */
    void open(DomainName domain, OrganisationId organisation, Instant now) {
        entities.createNativeQuery(
                        "INSERT IGNORE INTO people_open_domain (name, organisation_id, opened_at) VALUES (?, ?, ?)")
                .setParameter(1, domain.value())
                .setParameter(2, organisation.value())
                .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Whose people register by it: of the one organisation that has this domain, when it opened it. */
    Optional<OrganisationId> owner(DomainName domain) {
        List<?> owner = entities.createNativeQuery("SELECT d.organisation_id" + OPEN + " AND d.domain = ?")
                .setParameter(1, domain.value())
                .getResultList();
        return owner.stream()
                .map(id -> new OrganisationId(((Number) id).longValue()))
                .findFirst();
    }

    List<String> opened(OrganisationId organisation) {
        List<?> names = entities.createNativeQuery(
                        "SELECT d.domain" + OPEN + " AND d.organisation_id = ? ORDER BY d.domain")
                .setParameter(1, organisation.value())
                .getResultList();
        return names.stream().map(String::valueOf).toList();
    }

    void close(String domain, OrganisationId organisation) {
        entities.createNativeQuery("DELETE FROM people_open_domain WHERE name = ? AND organisation_id = ?")
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
