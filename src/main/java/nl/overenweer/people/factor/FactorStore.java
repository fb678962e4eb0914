package nl.overenweer.people.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;

/** Second factors and recovery codes. */
@ApplicationScoped
class FactorStore {
    @PersistenceContext
    private EntityManager entities;

    Optional<Factor> of(PersonId person) {
        return Optional.ofNullable(entities.find(Factor.class, person.value()));
    }

    /** A second use of one code at the same moment waits, and then finds it used. */
    Optional<Factor> forUse(PersonId person) {
        return Optional.ofNullable(entities.find(Factor.class, person.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Factor factor) {
        entities.persist(factor);
        entities.flush();
    }

    void add(List<RecoveryCode> codes) {
        codes.forEach(entities::persist);
    }

    void drop(Factor factor) {
        entities.remove(factor);
    }

    void dropCodes(PersonId person) {
        entities.createQuery("delete from RecoveryCode c where c.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    void add(FactorReset reset) {
        entities.persist(reset);
    }

    /** Newest first. */
    List<FactorReset> resetsOf(OrganisationId organisation, PersonId person) {
        return entities.createQuery(
                        "select r from FactorReset r where r.organisation = :organisation and r.person = :person"
                                + " order by r.id desc",
                        FactorReset.class)
                .setParameter("organisation", organisation.value())
                .setParameter("person", person.value())
                .getResultList();
    }

    Optional<RecoveryCode> codeForUse(PersonId person, String digest) {
        return entities.createQuery(
                        "select c from RecoveryCode c where c.person = :person and c.digest = :digest and c.usedAt is"
                                + " null",
                        RecoveryCode.class)
                .setParameter("person", person.value())
                .setParameter("digest", digest)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    long codesLeft(PersonId person) {
        return entities.createQuery(
                        "select count(c) from RecoveryCode c where c.person = :person and c.usedAt is null", Long.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }
}
