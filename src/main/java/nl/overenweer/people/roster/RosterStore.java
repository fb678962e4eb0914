package nl.overenweer.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.NotFound;

/** Kept rosters: one per administrator and organisation, found by these two only. */
@ApplicationScoped
class RosterStore {
    @PersistenceContext
    private EntityManager entities;

    void add(Roster roster) {
        entities.persist(roster);
        entities.flush();
    }

    void add(RosterRow row) {
        entities.persist(row);
    }

    Optional<Roster> of(OrganisationId organisation, PersonId bearer, Instant now) {
        return entities.createQuery(
                        "select r from Roster r where r.organisation = :organisation and r.bearer = :bearer and r.expiresAt > :now",
                        Roster.class)
                .setParameter("organisation", organisation.value())
                .setParameter("bearer", bearer.value())
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    Roster roster(long id) {
        return Optional.ofNullable(entities.find(Roster.class, id)).orElseThrow(() -> new NotFound("roster " + id));
    }

    List<RosterRow> rows(long roster) {
        return entities.createQuery(
                        "select r from RosterRow r where r.roster = :roster order by r.number", RosterRow.class)
                .setParameter("roster", roster)
                .getResultList();
    }

    List<RosterRow> rows(long roster, Collection<Integer> numbers) {
        return entities.createQuery(
                        "select r from RosterRow r where r.roster = :roster and r.number in :numbers order by r.number",
                        RosterRow.class)
                .setParameter("roster", roster)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** Those whose account the roster made. */
    List<PersonId> newcomers(long roster) {
        return entities
                .createQuery(
                        "select distinct r.person from RosterRow r where r.roster = :roster and r.registered = true",
                        Long.class)
                .setParameter("roster", roster)
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Rows that wait, and all rows. */
    Object[] waiting(long roster) {
        return entities.createQuery(
                        "select sum(case when r.stage = nl.overenweer.people.roster.RosterRow.Stage.OPEN then 1 else 0 end), count(r.number)"
                                + " from RosterRow r where r.roster = :roster",
                        Object[].class)
                .setParameter("roster", roster)
                .getSingleResult();
    }

    /** One of those who want to carry it out may: the others see that it is claimed. */
    boolean claim(long roster, Instant now, Instant silentSince) {
        return entities.createQuery("update Roster r set r.beatAt = :now where r.id = :id and r.stage = :running"
                                + " and (r.beatAt is null or r.beatAt < :silent)")
                        .setParameter("now", now)
                        .setParameter("id", roster)
                        .setParameter("running", Roster.Stage.RUNNING)
                        .setParameter("silent", silentSince)
                        .executeUpdate()
                == 1;
    }

    void beat(long roster, Instant now) {
        entities.createQuery("update Roster r set r.beatAt = :now where r.id = :id")
                .setParameter("now", now)
                .setParameter("id", roster)
                .executeUpdate();
    }

    List<Long> silent(Instant since) {
        return entities.createQuery(
                        "select r.id from Roster r where r.stage = :running and (r.beatAt is null or r.beatAt < :since)",
                        Long.class)
                .setParameter("running", Roster.Stage.RUNNING)
                .setParameter("since", since)
                .getResultList();
    }

    /** With its rows: the database sees to that. */
    void drop(long roster) {
        entities.createQuery("delete from Roster r where r.id = :id")
                .setParameter("id", roster)
                .executeUpdate();
    }

    void dropOf(OrganisationId organisation, PersonId bearer) {
        entities.createQuery("delete from Roster r where r.organisation = :organisation and r.bearer = :bearer")
                .setParameter("organisation", organisation.value())
                .setParameter("bearer", bearer.value())
                .executeUpdate();
    }

    void dropExpired(Instant now) {
        entities.createQuery("delete from Roster r where r.expiresAt <= :now and r.stage <> :running")
                .setParameter("now", now)
                .setParameter("running", Roster.Stage.RUNNING)
                .executeUpdate();
    }
}
