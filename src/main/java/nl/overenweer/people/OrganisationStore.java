package nl.overenweer.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.shared.NotFound;

/** Organisations and their teams. A team is only found together with its organisation. */
@ApplicationScoped
class OrganisationStore {
    private static final String HOLDS = " m.validFrom <= :day and (m.validUntil is null or m.validUntil >= :day) ";

    @PersistenceContext
    private EntityManager entities;

    void add(Organisation organisation) {
        entities.persist(organisation);
        entities.flush();
    }

    void add(Team team) {
        entities.persist(team);
        entities.flush();
    }

    Organisation organisation(OrganisationId id) {
        return Optional.ofNullable(entities.find(Organisation.class, id.value()))
                .orElseThrow(() -> new NotFound("organisation " + id));
    }

    Optional<Organisation> organisationNamed(String name) {
        return entities.createQuery("select o from Organisation o where o.name = :name", Organisation.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    List<Organisation> organisations() {
        return entities.createQuery("select o from Organisation o order by o.name", Organisation.class)
                .getResultList();
    }

    List<Organisation> organisations(int from, int size) {
        return entities.createQuery("select o from Organisation o order by o.name", Organisation.class)
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultList();
    }

    long countOrganisations() {
        return entities.createQuery("select count(o) from Organisation o", Long.class)
                .getSingleResult();
    }

    /** However the region's capitals are written. */
    List<Organisation> sharingRegionOf(OrganisationId id) {
        return entities.createQuery(
                        "select o from Organisation o where o.region ="
                                + " (select own.region from Organisation own where own.id = :id) order by o.name",
                        Organisation.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    Team teamIn(OrganisationId organisation, TeamId id) {
        return entities.createQuery(
                        "select t from Team t where t.id = :id and t.organisation = :organisation", Team.class)
                .setParameter("id", id.value())
                .setParameter("organisation", organisation.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("team " + id));
    }

    List<Team> teamsIn(OrganisationId organisation) {
        return entities.createQuery(
                        "select t from Team t where t.organisation = :organisation order by t.name", Team.class)
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    /** People per organisation with a membership that holds on this day. */
    Map<Long, Long> membersPerOrganisation(LocalDate day) {
        return counted(entities.createQuery(
                        "select m.organisation.id, count(distinct m.person) from Membership m where" + HOLDS
                                + "group by m.organisation.id",
                        Object[].class)
                .setParameter("day", day)
                .getResultList());
    }

    /** The same, of these only. */
    Map<Long, Long> membersOf(List<OrganisationId> organisations, LocalDate day) {
        return organisations.isEmpty()
                ? Map.of()
                : counted(entities.createQuery(
                                "select m.organisation.id, count(distinct m.person.id) from Membership m where" + HOLDS
                                        + "and m.organisation.id in :organisations group by m.organisation.id",
                                Object[].class)
                        .setParameter("day", day)
                        .setParameter(
                                "organisations",
                                organisations.stream()
                                        .map(OrganisationId::value)
                                        .toList())
                        .getResultList());
    }

    Map<Long, Long> membersPerTeam(OrganisationId organisation, LocalDate day) {
        return counted(entities.createQuery(
                        "select m.team.id, count(distinct m.person) from Membership m where" + HOLDS
                                + "and m.organisation.id = :organisation and m.team is not null group by m.team.id",
                        Object[].class)
                .setParameter("day", day)
                .setParameter("organisation", organisation.value())
                .getResultList());
    }

    private static Map<Long, Long> counted(List<Object[]> rows) {
        Map<Long, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }
}
