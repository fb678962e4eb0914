package nl.overenweer.people.scim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.TeamId;

/** Keys, and what organisations' systems told. Everything is asked for one organisation; the filter stands here. */
@ApplicationScoped
class ScimStore {
    @PersistenceContext
    private EntityManager entities;

    void add(ScimToken token) {
        entities.persist(token);
        entities.flush();
    }

    Optional<ScimToken> token(String digest) {
        return entities.createQuery("select t from ScimToken t where t.digest = :digest", ScimToken.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** Those that hold first, the newest before the others. */
    List<ScimToken> tokens(OrganisationId organisation) {
        return ofOrganisation(
                        "select t from ScimToken t where t.organisation = :organisation order by t.id desc",
                        organisation)
                .getResultList();
    }

    /** Others who write for this organisation by SCIM wait, so that nobody is made twice and nothing is overwritten unseen. */
    void gate(OrganisationId organisation) {
        ofOrganisation("select t from ScimToken t where t.organisation = :organisation order by t.id", organisation)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private TypedQuery<ScimToken> ofOrganisation(String question, OrganisationId organisation) {
        return entities.createQuery(question, ScimToken.class).setParameter("organisation", organisation.value());
    }

    List<PersonId> people(PeopleQuery query, int from, int size) {
        TypedQuery<Long> asked = entities.createQuery("select p.id " + query.text() + " order by p.id", Long.class);
        query.values().forEach(asked::setParameter);
        return asked.setFirstResult(from).setMaxResults(size).getResultList().stream()
                .map(PersonId::new)
                .toList();
    }

    long count(PeopleQuery query) {
        TypedQuery<Long> asked = entities.createQuery("select count(p) " + query.text(), Long.class);
        query.values().forEach(asked::setParameter);
        return asked.getSingleResult();
    }

    Map<PersonId, ScimUser> told(OrganisationId organisation, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select u from ScimUser u where u.organisation = :organisation and u.person in :people",
                        ScimUser.class)
                .setParameter("organisation", organisation.value())
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(ScimUser::person, Function.identity()));
    }

    /** Of whom the system said that they are not here any more. */
    Set<PersonId> gone(OrganisationId organisation) {
        return entities.createQuery(
                        "select u from ScimUser u where u.organisation = :organisation and u.standing <> :active",
                        ScimUser.class)
                .setParameter("organisation", organisation.value())
                .setParameter("active", ScimUser.Standing.ACTIVE)
                .getResultStream()
                .map(ScimUser::person)
                .collect(Collectors.toSet());
    }

    ScimUser toldOf(OrganisationId organisation, PersonId person) {
        ScimUser known = told(organisation, List.of(person)).get(person);
        if (known != null) {
            return known;
        }
        ScimUser fresh = new ScimUser(organisation, person);
        entities.persist(fresh);
        return fresh;
    }

    Optional<PersonId> calledUser(OrganisationId organisation, String externalId) {
        return entities.createQuery(
                        "select u from ScimUser u where u.organisation = :organisation and u.externalId = :external",
                        ScimUser.class)
                .setParameter("organisation", organisation.value())
                .setParameter("external", externalId)
                .getResultStream()
                .map(ScimUser::person)
                .findFirst();
    }

    Map<TeamId, ScimGroup> groups(OrganisationId organisation) {
        return entities.createQuery("select g from ScimGroup g where g.organisation = :organisation", ScimGroup.class)
                .setParameter("organisation", organisation.value())
                .getResultStream()
                .collect(Collectors.toMap(ScimGroup::team, Function.identity()));
    }

    void add(ScimGroup group) {
        entities.persist(group);
    }

    void drop(ScimGroup group) {
        entities.remove(group);
    }

    void write() {
        entities.flush();
    }
}
