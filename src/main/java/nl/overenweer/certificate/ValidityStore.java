package nl.overenweer.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;

/** Keeps how long certificates hold in an organisation. */
@ApplicationScoped
class ValidityStore {
    @PersistenceContext
    private EntityManager entities;

    List<ValidityRule> of(OrganisationId organisation) {
        return entities.createQuery(
                        "select r from ValidityRule r where r.organisation = :organisation", ValidityRule.class)
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    Optional<ValidityRule> of(OrganisationId organisation, String module) {
        return of(organisation).stream()
                .filter(rule -> rule.module().equals(module))
                .findFirst();
    }

    void keep(ValidityRule rule) {
        entities.persist(rule);
    }

    void drop(ValidityRule rule) {
        entities.remove(rule);
    }
}
