package nl.overenweer.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;

/** People and their memberships. Whoever asks for one organisation's people gets no others: the filter stands here. */
@ApplicationScoped
class PeopleStore {
    private static final String MEMBERS =
            "from Person p where exists (select m from Membership m where m.person = p and m.organisation.id ="
                    + " :organisation) and (lower(p.name) like :sought escape '!' or p.email like :sought escape '!')";

    @PersistenceContext
    private EntityManager entities;

    void add(Person person) {
        entities.persist(person);
        entities.flush();
    }

    void add(Membership membership) {
        entities.persist(membership);
        entities.flush();
    }

    /** To be written with the next {@link #write}: for many at a time. */
    Person enrol(Person person) {
        entities.persist(person);
        return person;
    }

    /** To be written with the next {@link #write}: for many at a time. */
    void enrol(Membership membership) {
        entities.persist(membership);
    }

    void write() {
        entities.flush();
    }

    Person person(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id.value()))
                .orElseThrow(() -> new NotFound("person " + id));
    }

    Optional<Person> personWithEmail(String email) {
        return entities.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    List<Person> personsWithEmail(Collection<String> emails) {
        return entities.createQuery("select p from Person p where p.email in :emails", Person.class)
                .setParameter("emails", emails)
                .getResultList();
    }

    List<Person> persons(Collection<Long> ids) {
        return entities.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Somebody of another organisation is not found. */
    Person memberOf(OrganisationId organisation, PersonId id) {
        return entities.createQuery(
                        "select p from Person p where p.id = :id and exists (select m from Membership m where m.person"
                                + " = p and m.organisation.id = :organisation)",
                        Person.class)
                .setParameter("id", id.value())
                .setParameter("organisation", organisation.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("person " + id));
    }

    Membership membershipIn(OrganisationId organisation, MembershipId id) {
        return entities.createQuery(
                        "select m from Membership m where m.id = :id and m.organisation.id = :organisation",
                        Membership.class)
                .setParameter("id", id.value())
                .setParameter("organisation", organisation.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("membership " + id));
    }

    List<Person> membersNamed(OrganisationId organisation, String sought, int from, int size) {
        return named(
                        entities.createQuery("select p " + MEMBERS + " order by p.name, p.id", Person.class),
                        organisation,
                        sought)
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultList();
    }

    long countMembersNamed(OrganisationId organisation, String sought) {
        return named(entities.createQuery("select count(p) " + MEMBERS, Long.class), organisation, sought)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> named(TypedQuery<T> query, OrganisationId organisation, String sought) {
        String escaped = sought.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return query.setParameter("organisation", organisation.value()).setParameter("sought", "%" + escaped + "%");
    }

    /** Whether she also works for another organisation, on this day or later. */
    boolean worksElsewhere(OrganisationId organisation, PersonId id, LocalDate day) {
        return entities.createQuery(
                                "select count(m) from Membership m where m.person.id = :id and m.organisation.id <>"
                                        + " :organisation and (m.validUntil is null or m.validUntil >= :day)",
                                Long.class)
                        .setParameter("id", id.value())
                        .setParameter("organisation", organisation.value())
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    List<Long> withoutPlaceSince(LocalDate day, int most) {
        return entities.createQuery(
                        "select p.id from Person p where p.registeredAt < :moment and p.name <> :nobody and not exists"
                                + " (select m from Membership m where m.person = p and (m.validUntil is null or"
                                + " m.validUntil >= :day)) order by p.id",
                        Long.class)
                .setParameter("moment", day.atStartOfDay(Clocks.ZONE).toInstant())
                .setParameter("nobody", PeopleKeeper.NOBODY)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    List<Membership> membershipsIn(OrganisationId organisation, Collection<Long> persons) {
        return entities.createQuery(
                        "select m from Membership m join fetch m.person left join fetch m.team where m.organisation.id"
                                + " = :organisation and m.person.id in :persons order by m.validFrom, m.id",
                        Membership.class)
                .setParameter("organisation", organisation.value())
                .setParameter("persons", persons)
                .getResultList();
    }

    List<Membership> membershipsIn(OrganisationId organisation, LocalDate day) {
        return entities.createQuery(
                        "select m from Membership m join fetch m.person left join fetch m.team"
                                + " where m.organisation.id = :organisation and m.validFrom <= :day"
                                + " and (m.validUntil is null or m.validUntil >= :day) order by m.person.name, m.id",
                        Membership.class)
                .setParameter("organisation", organisation.value())
                .setParameter("day", day)
                .getResultList();
    }

    /** All memberships, ended ones too, of who has one of these addresses. */
    List<Membership> membershipsWithEmail(OrganisationId organisation, Collection<String> emails) {
        return entities.createQuery(
                        "select m from Membership m join fetch m.person left join fetch m.team where m.organisation.id"
                                + " = :organisation and m.person.email in :emails order by m.validFrom, m.id",
                        Membership.class)
                .setParameter("organisation", organisation.value())
                .setParameter("emails", emails)
                .getResultList();
    }

    /** Who of these also works for another organisation, on this day or later. */
    List<Long> workingElsewhere(OrganisationId organisation, Collection<Long> persons, LocalDate day) {
        return entities.createQuery(
                        "select distinct m.person.id from Membership m where m.person.id in :persons and"
                                + " m.organisation.id <> :organisation and (m.validUntil is null or m.validUntil >= :day)",
                        Long.class)
                .setParameter("persons", persons)
                .setParameter("organisation", organisation.value())
                .setParameter("day", day)
                .getResultList();
    }
}
