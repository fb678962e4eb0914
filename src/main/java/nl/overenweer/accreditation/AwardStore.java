package nl.overenweer.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.accreditation.awarding.Finished;
import nl.overenweer.accreditation.awarding.Given;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Keeps awards and the lists on which they went to a register, and reads the certificates from which they follow. */
@ApplicationScoped
class AwardStore {
    private static final String IN_SCOPE = " (:organisation = 0 or a.organisationId = :organisation)";

    @PersistenceContext
    private EntityManager entities;

    /** Until the end of the transaction nobody else writes awards or lists. */
    void lock() {
        entities.createNativeQuery("select id from accreditation_lock where id = 1 for update")
                .getSingleResult();
    }

    void add(Award award) {
        entities.persist(award);
    }

    void add(AwardList list) {
        entities.persist(list);
        entities.flush();
    }

    void add(ListLine line) {
        entities.persist(line);
    }

    void remove(ListLine line) {
        entities.remove(line);
    }

    void remove(AwardList list) {
        entities.flush();
        entities.remove(list);
    }

    /** Certificates of versions that an accreditation may cover. */
    List<Finished> finished(Scope scope, Collection<Long> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        Query query = entities.createNativeQuery(
                "select serial, person_id, organisation_id, module, version_id, completed_at, tested"
                        + " from accreditation_finished where version_id in ("
                        + String.join(", ", Collections.nCopies(versions.size(), "?")) + ")"
                        + (scope.whole() ? "" : " and organisation_id = ?"));
        int place = 1;
        for (Long version : versions) {
            query.setParameter(place++, version);
        }
        if (!scope.whole()) {
            query.setParameter(place, scope.number());
        }
        return rows(query).stream().map(AwardStore::finished).toList();
    }

    List<Finished> finished(PersonId person) {
        return rows(entities.createNativeQuery(
                                "select serial, person_id, organisation_id, module, version_id, completed_at, tested"
                                        + " from accreditation_finished where person_id = ?")
                        .setParameter(1, person.value()))
                .stream()
                .map(AwardStore::finished)
                .toList();
    }

    /** Which of these serial numbers are of certificates that count. */
    Set<String> counting(Collection<String> serials) {
        Set<String> counting = new HashSet<>();
        if (!serials.isEmpty()) {
            Query query = entities.createNativeQuery("select serial from accreditation_finished where serial in ("
                    + String.join(", ", Collections.nCopies(serials.size(), "?")) + ")");
            int place = 1;
            for (String serial : serials) {
                query.setParameter(place++, serial);
            }
            for (Object serial : query.getResultList()) {
                counting.add(String.valueOf(serial));
            }
        }
        return counting;
    }

    /** Everything that was awarded, whatever became of it. */
    List<Given> given() {
        return entities.createQuery("select a.accreditation.id, a.number.id, a.serial from Award a", Object[].class)
                .getResultStream()
                .map(row -> new Given((Long) row[0], (Long) row[1], (String) row[2]))
                .toList();
    }

    /** The last finished first. */
    List<Award> of(PersonId person) {
        return entities.createQuery(
                        "select a from Award a join fetch a.accreditation join fetch a.number where a.personId = :person"
                                + " order by a.finishedOn desc, a.id desc",
                        Award.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Those of one register that stand so, in the order in which they were finished. */
    List<Award> in(Scope scope, Register register, Award.State state) {
        return entities.createQuery(
                        "select a from Award a join fetch a.accreditation c join fetch a.number where c.register = :register"
                                + " and a.state = :state and" + IN_SCOPE + " order by a.finishedOn, a.id",
                        Award.class)
                .setParameter("register", register)
                .setParameter("state", state)
                .setParameter("organisation", scope.number())
                .getResultList();
    }

    /** By register and state: how many. */
    List<Tally> tallies(Scope scope) {
        return entities.createQuery(
                        "select c.register.id, a.state, count(a) from Award a join a.accreditation c where" + IN_SCOPE
                                + " group by c.register.id, a.state",
                        Object[].class)
                .setParameter("organisation", scope.number())
                .getResultStream()
                .map(row -> new Tally((Long) row[0], (Award.State) row[1], (Long) row[2]))
                .toList();
    }

    /** How many awards of a register stand so. */
    record Tally(long register, Award.State state, long count) {}

    /** The latest first. */
    List<AwardList> lists(Scope scope) {
        return entities.createQuery(
                        "select l from AwardList l join fetch l.register"
                                + " where :organisation = 0 or l.organisationId = :organisation order by l.id desc",
                        AwardList.class)
                .setParameter("organisation", scope.number())
                .getResultList();
    }

    /** Somebody else's is not found. */
    AwardList list(Scope scope, ListId id) {
        return Optional.ofNullable(entities.find(AwardList.class, id.value()))
                .filter(list -> scope.whole() || list.organisation().equals(scope.organisation()))
                .orElseThrow(() -> new NotFound("list " + id));
    }

    List<ListLine> lines(AwardList list) {
        return entities.createQuery(
                        "select l from ListLine l join fetch l.award where l.list = :list order by l.id",
                        ListLine.class)
                .setParameter("list", list)
                .getResultList();
    }

    /** By list and answer: how many lines. */
    List<AnswerTally> answers(Scope scope) {
        return entities.createQuery(
                        "select l.list.id, l.state, count(l) from ListLine l"
                                + " where :organisation = 0 or l.list.organisationId = :organisation group by l.list.id, l.state",
                        Object[].class)
                .setParameter("organisation", scope.number())
                .getResultStream()
                .map(row -> new AnswerTally((Long) row[0], (ListLine.State) row[1], (Long) row[2]))
                .toList();
    }

    /** How many lines of a list were answered so. */
    record AnswerTally(long list, ListLine.State state, long count) {}

    /** What the register last answered about this award. */
    Optional<ListLine> lastLine(Award award) {
        return entities.createQuery(
                        "select l from ListLine l where l.award = :award order by l.id desc", ListLine.class)
                .setParameter("award", award)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Award> refused(RegisterNumber number) {
        return entities.createQuery("select a from Award a where a.number = :number and a.state = :state", Award.class)
                .setParameter("number", number)
                .setParameter("state", Award.State.REFUSED)
                .getResultList();
    }

    private static Finished finished(@Nullable Object[] row) {
        return new Finished(
                String.valueOf(row[0]),
                number(row[1]),
                number(row[2]),
                String.valueOf(row[3]),
                number(row[4]),
                day(row[5]),
                number(row[6]) > 0);
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static long number(@Nullable Object column) {
        if (column instanceof Boolean told) {
            return told ? 1 : 0;
        }
        return column instanceof Number number ? number.longValue() : 0;
    }

    /** Moments stand in the database in UTC; a day is the trade's own. */
    private static LocalDate day(@Nullable Object column) {
        LocalDateTime utc = column instanceof java.sql.Timestamp stamp
                ? stamp.toLocalDateTime()
                : column instanceof LocalDateTime moment ? moment : LocalDateTime.MIN;
        Instant moment = utc.toInstant(ZoneOffset.UTC);
        return LocalDate.ofInstant(moment, Clocks.ZONE);
    }
}
