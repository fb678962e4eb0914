package nl.overenweer.refresher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.overenweer.learning.Learner;
import nl.overenweer.refresher.scheduling.Candidate;
import nl.overenweer.refresher.scheduling.CardKind;
import nl.overenweer.refresher.scheduling.Memory;
import nl.overenweer.refresher.scheduling.Schedule;
import nl.overenweer.shared.Cells;
import nl.overenweer.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps cards and their logs. Owner and organisation stand in every question. */
@ApplicationScoped
class RefresherStore {
    /** A learner with her cards. */
    record Kept(RefresherLearner learner, List<Card> cards) {}

    /** How far all ledgers were looked through, and for which registers. */
    record Sweep(Instant sweptTo, Instant lawOf) {}

    private static final int AT_ONCE = 50;
    private static final String OF_A_DAY =
            "select c.id, c.kind, c.due, c.stability, c.difficulty, c.asked_on, c.times from refresher_learner l"
                    + " join refresher_card c on c.person_id = l.person_id and c.organisation_id = l.organisation_id"
                    + " where l.person_id = ? and l.organisation_id = ? and l.paused_at is null and c.gone is null"
                    + " and (c.due <= ? or c.asked_on = ?)";
    private static final String HERS = " c.personId = :person and c.organisationId = :organisation ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** Empty for whoever never had a refresher. */
    Optional<Kept> kept(Learner learner) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select l, c from RefresherLearner l left join Card c on c.personId = l.personId and c.organisationId ="
                        + " l.organisationId where l.personId = :person and l.organisationId = :organisation order by c.id",
                Object[].class);
        List<Object[]> rows = of(query, learner).getResultList();
        return rows.stream().findFirst().map(first -> new Kept((RefresherLearner) first[0], cards(rows)));
    }

    /** Of her cards those that are due on this day or were asked on it, in no order; none while she has switched them off. */
    List<Candidate> ofDay(Learner learner, LocalDate day) {
        return sql
                .rows(OF_A_DAY, learner.person().value(), learner.organisation().value(), day, day)
                .stream()
                .map(RefresherStore::candidate)
                .toList();
    }

    private static Candidate candidate(@Nullable Object[] row) {
        Optional<Memory> memory = row[3] == null || row[4] == null
                ? Optional.empty()
                : Optional.of(new Memory((Double) row[3], (Double) row[4]));
        Optional<LocalDate> last = Optional.ofNullable(row[5]).map(Cells::day);
        Schedule schedule = new Schedule(memory, Cells.day(row[2]), last, (int) Cells.number(row[6]));
        return new Candidate(Cells.number(row[0]), CardKind.valueOf((String) row[1]), schedule);
    }

    /** Held for the rest of this transaction. */
    Optional<RefresherLearner> held(Learner learner) {
        TypedQuery<RefresherLearner> query = entities.createQuery(
                "select l from RefresherLearner l where l.personId = :person and l.organisationId = :organisation",
                RefresherLearner.class);
        return of(query.setLockMode(LockModeType.PESSIMISTIC_WRITE), learner).getResultList().stream()
                .findFirst();
    }

    /** Once: two at once do not trip over each other. */
    void welcome(Learner learner) {
        entities.createNativeQuery("insert ignore into refresher_learner (person_id, organisation_id, caught_up_to)"
                        + " values (?1, ?2, '2000-01-01 00:00:00')")
                .setParameter(1, learner.person().value())
                .setParameter(2, learner.organisation().value())
                .executeUpdate();
    }

    Optional<Card> card(Learner learner, CardId id) {
        return of(card(id), learner).getResultList().stream().findFirst();
    }

    /** Held for the rest of this transaction: whoever wants to add to its log waits here. */
    Optional<Card> held(Learner learner, CardId id) {
        TypedQuery<Card> query = of(card(id), learner).setLockMode(LockModeType.PESSIMISTIC_WRITE);
        return query.getResultList().stream().findFirst();
    }

    Reviews reviews(Card card) {
        return new Reviews(
                entities.createQuery("select r from Review r where r.cardId = :card order by r.seq", Review.class)
                        .setParameter("card", card.id().value())
                        .getResultList());
    }

    void add(Review review) {
        entities.persist(review);
    }

    /** Adds cards that were never asked; one that she has already stays as it is. */
    void add(Learner learner, List<Subject> subjects, Instant now) {
        for (int from = 0; from < subjects.size(); from += AT_ONCE) {
            insert(learner, subjects.subList(from, Math.min(from + AT_ONCE, subjects.size())), now);
        }
    }

    /** Held for the rest of this transaction: one sweep at a time. */
    Sweep sweep() {
        Object[] row = (Object[])
                entities.createNativeQuery("select swept_to, law_of from refresher_sweep where id = 1 for update")
                        .getSingleResult();
        return new Sweep(moment(row[0]), moment(row[1]));
    }

    void swept(Sweep sweep) {
        entities.createNativeQuery("update refresher_sweep set swept_to = ?1, law_of = ?2 where id = 1")
                .setParameter(1, utc(sweep.sweptTo()))
                .setParameter(2, utc(sweep.lawOf()))
                .executeUpdate();
    }

    private void insert(Learner learner, List<Subject> subjects, Instant now) {
        String row = "(?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";
        Query query = entities.createNativeQuery("insert ignore into refresher_card (person_id, organisation_id, kind,"
                + " subject, module, learned_at, made_at, first_due, due, times) values "
                + String.join(", ", Collections.nCopies(subjects.size(), row)));
        int place = 1;
        for (Subject subject : subjects) {
            for (Object value : List.of(
                    learner.person().value(),
                    learner.organisation().value(),
                    subject.kind().name(),
                    subject.key(),
                    subject.module(),
                    utc(subject.learnedAt()),
                    utc(now),
                    subject.firstDue(),
                    subject.firstDue())) {
                query.setParameter(place++, value);
            }
        }
        query.executeUpdate();
    }

    private TypedQuery<Card> card(CardId id) {
        return entities.createQuery("select c from Card c where c.id = :id and" + HERS, Card.class)
                .setParameter("id", id.value());
    }

    private static List<Card> cards(List<Object[]> rows) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable((@Nullable Card) row[1]).stream())
                .toList();
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, Learner learner) {
        query.setParameter("person", learner.person().value());
        return query.setParameter("organisation", learner.organisation().value());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The driver gives a DATETIME as a local moment; in the database it is in UTC. */
    private static Instant moment(Object value) {
        LocalDateTime local =
                value instanceof LocalDateTime date ? date : ((java.sql.Timestamp) value).toLocalDateTime();
        return local.toInstant(ZoneOffset.UTC);
    }
}
