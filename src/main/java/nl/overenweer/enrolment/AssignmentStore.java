package nl.overenweer.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Keeps assignments, whom they asked, and what follows for many people at once. */
@ApplicationScoped
class AssignmentStore {
    private static final int CHUNK = 200;

    /** How many were asked by an assignment, and how they stand. */
    record Tally(int asked, int done, int exempted) {
        static final Tally NONE = new Tally(0, 0, 0);
    }

    @PersistenceContext
    private EntityManager entities;

    /**
     * Waits until nobody else changes what this organisation asks, and holds that for the rest of the transaction. Taken before anything is
     * read, so that the same act at the same moment finds what the first did, and two acts never wait for each other.
     */
    void turn(OrganisationId organisation) {
        entities.createNativeQuery("insert into enrolment_turn (organisation_id, turns) values (?, 1)"
                        + " on duplicate key update turns = turns + 1")
                .setParameter(1, organisation.value())
                .executeUpdate();
    }

    void add(Assignment assignment) {
        entities.persist(assignment);
        entities.flush();
    }

    void add(Asked asked) {
        entities.persist(asked);
    }

    /** The latest first. */
    List<Assignment> in(OrganisationId organisation) {
        return entities.createQuery(
                        "select distinct a from Assignment a left join fetch a.bounds where a.organisationId = :organisation order by a.assignedAt desc, a.id",
                        Assignment.class)
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    List<Assignment> ofAct(OrganisationId organisation, String act) {
        return entities.createQuery(
                        "select a from Assignment a where a.organisationId = :organisation and a.act = :act order by a.id",
                        Assignment.class)
                .setParameter("organisation", organisation.value())
                .setParameter("act", act)
                .getResultList();
    }

    /** The assignments that may ask somebody anew: there may be newcomers, or it recurs. */
    List<Lasting> lasting() {
        return entities.createQuery(
                        "select a.id, a.organisationId from Assignment a where a.stoppedAt is null"
                                + " and (a.kind <> :people or a.everyMonths is not null) order by a.id",
                        Object[].class)
                .setParameter("people", Group.Kind.PEOPLE)
                .getResultStream()
                .map(row -> new Lasting(number(row[0]), new OrganisationId(number(row[1]))))
                .toList();
    }

    /** Held for the rest of the transaction: another node waits. */
    Optional<Assignment> held(long id) {
        return Optional.ofNullable(entities.find(Assignment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Asked> askedBy(Assignment assignment) {
        return entities.createQuery(
                        "select k from Asked k where k.assignment = :assignment order by k.personId", Asked.class)
                .setParameter("assignment", assignment)
                .getResultList();
    }

    /** All that is asked of these people in one module. */
    List<Asked> askedOf(OrganisationId organisation, String module, Collection<PersonId> persons) {
        List<Asked> all = new ArrayList<>();
        for (List<Long> some : chunks(persons)) {
            all.addAll(entities.createQuery(
                            "select k from Asked k join fetch k.assignment a where a.organisationId = :organisation"
                                    + " and a.module = :module and k.personId in :persons",
                            Asked.class)
                    .setParameter("organisation", organisation.value())
                    .setParameter("module", module)
                    .setParameter("persons", some)
                    .getResultList());
        }
        return all;
    }

    List<Enrolment> enrolments(OrganisationId organisation, String module) {
        return entities.createQuery(
                        "select e from Enrolment e where e.organisationId = :organisation and e.module = :module",
                        Enrolment.class)
                .setParameter("organisation", organisation.value())
                .setParameter("module", module)
                .getResultList();
    }

    /** Held for the rest of the transaction, always in the same order. */
    List<Enrolment> held(OrganisationId organisation, String module, Collection<PersonId> persons) {
        List<Enrolment> all = new ArrayList<>();
        for (List<Long> some : chunks(persons)) {
            all.addAll(entities.createQuery(
                            "select e from Enrolment e where e.organisationId = :organisation and e.module = :module"
                                    + " and e.personId in :persons order by e.personId",
                            Enrolment.class)
                    .setParameter("organisation", organisation.value())
                    .setParameter("module", module)
                    .setParameter("persons", some)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList());
        }
        return all;
    }

    /** Enrols whoever of these people is not; who is, keeps what she has. */
    void enrol(OrganisationId organisation, String module, Collection<PersonId> persons, Instant now) {
        for (List<Long> some : chunks(persons)) {
            Query insert = entities.createNativeQuery(
                    "insert into enrolment_enrolment (person_id, organisation_id, module, origin, reason, enrolled_by,"
                            + " enrolled_at) values "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, 'OWN', '', ?, ?)"))
                            + " on duplicate key update module = module");
            int place = 1;
            for (Long person : some) {
                insert.setParameter(place++, person);
                insert.setParameter(place++, organisation.value());
                insert.setParameter(place++, module);
                insert.setParameter(place++, person);
                insert.setParameter(place++, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            }
            insert.executeUpdate();
        }
    }

    void remove(Enrolment enrolment) {
        entities.remove(enrolment);
    }

    /** Who began this module, and when she was last done. */
    Map<PersonId, Optional<Instant>> begun(OrganisationId organisation, String module) {
        Map<PersonId, Optional<Instant>> begun = new HashMap<>();
        for (@Nullable
        Object[] row : rows(entities.createNativeQuery(
                        "select person_id, max(completed_at) from enrolment_begun where organisation_id = ? and module = ?"
                                + " group by person_id")
                .setParameter(1, organisation.value())
                .setParameter(2, module))) {
            begun.put(new PersonId(number(row[0])), Optional.ofNullable(row[1]).map(AssignmentStore::moment));
        }
        return begun;
    }

    Map<Long, Tally> tallies(Collection<Long> assignments) {
        Map<Long, Tally> tallies = new HashMap<>();
        if (!assignments.isEmpty()) {
            Query query = entities.createNativeQuery("select c.id, count(*), sum(c.done), sum(c.exempted) from ("
                    + "select k.assignment_id as id, coalesce(e.exempted, 0) as exempted, exists (select 1 from enrolment_begun b"
                    + " where b.person_id = k.person_id and b.organisation_id = a.organisation_id and b.module = a.module"
                    + " and b.completed_at is not null and (e.renewed_at is null or b.completed_at >= e.renewed_at)) as done"
                    + " from enrolment_asked k join enrolment_assignment a on a.id = k.assignment_id"
                    + " left join enrolment_enrolment e on e.person_id = k.person_id"
                    + " and e.organisation_id = a.organisation_id and e.module = a.module where k.assignment_id in ("
                    + String.join(", ", Collections.nCopies(assignments.size(), "?")) + ")) c group by c.id");
            int place = 1;
            for (Long assignment : assignments) {
                query.setParameter(place++, assignment);
            }
            for (@Nullable Object[] row : rows(query)) {
                tallies.put(
                        number(row[0]), new Tally((int) number(row[1]), (int) number(row[2]), (int) number(row[3])));
            }
        }
        return tallies;
    }

    private static List<List<Long>> chunks(Collection<PersonId> persons) {
        List<Long> ids =
                persons.stream().map(PersonId::value).distinct().sorted().toList();
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            chunks.add(ids.subList(from, Math.min(ids.size(), from + CHUNK)));
        }
        return chunks;
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static long number(@Nullable Object column) {
        return column instanceof Number number ? number.longValue() : 0;
    }

    /** Moments stand in the database in UTC. */
    private static Instant moment(Object column) {
        LocalDateTime utc =
                column instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return utc.toInstant(ZoneOffset.UTC);
    }
}
