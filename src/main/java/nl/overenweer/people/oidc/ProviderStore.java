package nl.overenweer.people.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.security.Secret;

/** Providers, the domains of their organisations, tries to sign in, and who somebody is there. */
@ApplicationScoped
class ProviderStore {
    @PersistenceContext
    private EntityManager entities;

    Optional<Provider> of(OrganisationId organisation) {
        return Optional.ofNullable(entities.find(Provider.class, organisation.value()));
    }

    /** Others who arrive for this organisation wait, so that nobody is made twice. */
    Optional<Provider> ofForArrival(OrganisationId organisation) {
        return Optional.ofNullable(entities.find(Provider.class, organisation.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Provider> coded(String code) {
        return entities.createQuery("select p from Provider p where p.code = :code", Provider.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Those of organisations where she has a membership on this day and that let nobody in by password. */
    List<Provider> onlyWaysOf(PersonId person, LocalDate day) {
        return entities.createQuery(
                        "select p from Provider p where p.active = true and p.organisation in"
                                + " (select m.organisation.id from Membership m where m.person.id = :person"
                                + " and m.organisation.passwordsRefused = true and m.validFrom <= :day"
                                + " and (m.validUntil is null or m.validUntil >= :day))",
                        Provider.class)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .getResultList();
    }

    void add(Provider provider) {
        entities.persist(provider);
        entities.flush();
    }

    Optional<Domain> domain(String name) {
        return Optional.ofNullable(entities.find(Domain.class, name));
    }

    List<String> domainsOf(OrganisationId organisation) {
        return entities.createQuery(
                        "select d.name from Domain d where d.organisation = :organisation order by d.name",
                        String.class)
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    void add(Domain domain) {
        entities.persist(domain);
    }

    void drop(Domain domain) {
        entities.remove(domain);
    }

    void add(SignOnState state) {
        entities.persist(state);
    }

    /** A second answer at the same moment waits, and then finds it used. */
    Optional<SignOnState> stateForUse(String state) {
        return Optional.ofNullable(
                entities.find(SignOnState.class, Secret.digest(state), LockModeType.PESSIMISTIC_WRITE));
    }

    void forgetStatesBefore(Instant moment) {
        entities.createQuery("delete from SignOnState s where s.madeAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    Optional<SignOnLink> link(OrganisationId organisation, Claims claims) {
        return entities.createQuery(
                        "select l from SignOnLink l where l.organisation = :organisation and l.issuer = :issuer"
                                + " and l.subject = :subject",
                        SignOnLink.class)
                .setParameter("organisation", organisation.value())
                .setParameter("issuer", claims.issuer())
                .setParameter("subject", claims.subject())
                .getResultStream()
                .findFirst();
    }

    /** Whom this organisation's provider knows this person as. */
    List<SignOnLink> linksOf(OrganisationId organisation, PersonId person) {
        return entities.createQuery(
                        "select l from SignOnLink l where l.organisation = :organisation and l.person = :person",
                        SignOnLink.class)
                .setParameter("organisation", organisation.value())
                .setParameter("person", person.value())
                .getResultList();
    }

    void add(SignOnLink link) {
        entities.persist(link);
        entities.flush();
    }

    void drop(SignOnLink link) {
        entities.remove(link);
    }
}
