package nl.overenweer.enrolment;

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

/** Keeps what one person may do and is asked. */
@ApplicationScoped
class EnrolmentStore {
    private static final String HERS =
            "select e from Enrolment e where e.personId = :person" + " and e.organisationId = :organisation";

    @PersistenceContext
    private EntityManager entities;

    /**
     * The enrolment, made when there is none; held for the rest of the transaction, so that whoever else opens the same module for the
     * same person waits. One statement makes it, so that two at once do not trip over each other.
     */
    Enrolment made(PersonId person, OrganisationId organisation, String module, Instant now) {
        entities.createNativeQuery(
                        "insert into enrolment_enrolment (person_id, organisation_id, module, origin, reason,"
                                + " enrolled_by, enrolled_at) values (?, ?, ?, 'OWN', '', ?, ?)"
                                + " on duplicate key update module = module")
                .setParameter(1, person.value())
                .setParameter(2, organisation.value())
                .setParameter(3, module)
                .setParameter(4, person.value())
                .setParameter(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        return entities.createQuery(HERS + " and e.module = :module", Enrolment.class)
                .setParameter("person", person.value())
                .setParameter("organisation", organisation.value())
                .setParameter("module", module)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    List<Enrolment> of(PersonId person, OrganisationId organisation) {
        return entities.createQuery(HERS + " order by e.enrolledAt", Enrolment.class)
                .setParameter("person", person.value())
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    Optional<Enrolment> of(PersonId person, OrganisationId organisation, String module) {
        return entities
                .createQuery(HERS + " and e.module = :module", Enrolment.class)
                .setParameter("person", person.value())
                .setParameter("organisation", organisation.value())
                .setParameter("module", module)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The latest first. */
    List<Allowance> allowances(PersonId person, OrganisationId organisation, String module) {
        return entities.createQuery(
                        "select a from Allowance a where a.personId = :person and a.organisationId = :organisation"
                                + " and a.module = :module order by a.givenAt desc, a.id desc",
                        Allowance.class)
                .setParameter("person", person.value())
                .setParameter("organisation", organisation.value())
                .setParameter("module", module)
                .getResultList();
    }

    /** The latest first. */
    List<Exemption> exemptions(PersonId person, OrganisationId organisation, String module) {
        return entities.createQuery(
                        "select x from Exemption x where x.personId = :person and x.organisationId = :organisation"
                                + " and x.module = :module order by x.givenAt desc, x.id desc",
                        Exemption.class)
                .setParameter("person", person.value())
                .setParameter("organisation", organisation.value())
                .setParameter("module", module)
                .getResultList();
    }

    void add(Allowance allowance) {
        entities.persist(allowance);
    }

    void add(Exemption exemption) {
        entities.persist(exemption);
    }
}
