package nl.overenweer.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overenweer.learning.Mistakes.Active;

/** Keeps attempts and how they stand; ledgers, on the way of every request, are {@link LedgerStore}'s. Owner and organisation stand in every question about one learner's attempts. */
@ApplicationScoped
class AttemptStore {
    private static final String HERS = " a.personId = :person and a.organisationId = :organisation ";
    private static final String LAST =
            "select a from Attempt a where a.module = :module and" + HERS + "order by a.number desc";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private LedgerStore ledgers;

    /** The last attempt at this module as it is in the database now, whatever this transaction saw before. */
    Optional<Attempt> lastHeld(Learner learner, String module) {
        TypedQuery<Attempt> query = entities.createQuery(LAST, Attempt.class);
        query.setParameter("module", module).setLockMode(LockModeType.PESSIMISTIC_WRITE);
        return of(query, learner).getResultList().stream().findFirst();
    }

    /** The attempts after this one, in the order of their numbers, so many at most: for work on all of them. */
    List<Attempt> after(AttemptId id, int most) {
        return entities.createQuery("select a from Attempt a where a.id > :id order by a.id", Attempt.class)
                .setParameter("id", id.value())
                .setMaxResults(most)
                .getResultList();
    }

    Ledger ledger(Attempt attempt) {
        Query query = entities.createNativeQuery(
                "select " + KeptRows.STEP_COLUMNS + " from learning_step s where s.attempt_id = ? order by s.seq");
        return KeptRows.ledger(
                attempt.id(), rows(query.setParameter(1, attempt.id().value())));
    }

    /** The quizzes in her attempts in which she did something after this moment. */
    Map<Attempt, Ledger> quizLedgers(Learner learner, Instant since) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select a, s from Attempt a, Step s, AttemptProgress p where s.attemptId = a.id and p.attemptId = a.id"
                        + " and p.lastAt > :since and s.kind in :kinds and" + HERS + "order by a.id, s.seq",
                Object[].class);
        query.setParameter("since", since)
                .setParameter("kinds", List.of(StepKind.DRAWN, StepKind.ANSWERED, StepKind.FINISHED, StepKind.RETRIED));
        return of(query, learner).getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> (Attempt) row[0],
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(row -> (Step) row[1], Collectors.toList()), Ledger::new)));
    }

    /** Whose attempts were worked on after this moment, the earliest first, so many at most. */
    List<Active> activeAfter(Instant after, int most) {
        return entities
                .createQuery(
                        "select a, p.lastAt from Attempt a, AttemptProgress p where p.attemptId = a.id"
                                + " and p.lastAt > :after order by p.lastAt",
                        Object[].class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Active(((Attempt) row[0]).learner(), (Instant) row[1]))
                .toList();
    }

    /** Attempts in which a closing test is under way whose own time had passed at this moment, in the order of their numbers. */
    List<Attempt> timedOut(Instant before, AttemptId after, int most) {
        return entities.createQuery(
                        "select a from Attempt a, AttemptProgress p where p.attemptId = a.id and p.timeUntil <= :before"
                                + " and a.id > :after order by a.id",
                        Attempt.class)
                .setParameter("before", before)
                .setParameter("after", after.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Where she met questions of this module, in all her attempts at it: draws and answers, the oldest first. */
    List<Step> questionsMet(Learner learner, String module) {
        TypedQuery<Step> query = entities.createQuery(
                "select s from Step s, Attempt a where a.id = s.attemptId and a.module = :module and s.kind in :kinds"
                        + " and"
                        + HERS + "order by a.number, s.seq",
                Step.class);
        query.setParameter("module", module).setParameter("kinds", List.of(StepKind.DRAWN, StepKind.ANSWERED));
        return of(query, learner).getResultList();
    }

    /** Where the learner of this attempt stopped reading. */
    Optional<Bookmark> bookmark(AttemptId attempt) {
        return Optional.ofNullable(entities.find(Bookmark.class, attempt.value()));
    }

    /** Gives the attempt its id. */
    void add(Attempt attempt) {
        entities.persist(attempt);
        entities.flush();
    }

    void add(Bookmark bookmark) {
        entities.persist(bookmark);
    }

    /** How an attempt stands; made anew where there is no row. */
    void keep(AttemptProgress progress) {
        if (!ledgers.keep(progress)) {
            entities.persist(progress);
            entities.flush();
        }
    }

    List<Decisions.Numbered> decisionsAfter(long number, int most) {
        Query query = entities.createNativeQuery(
                "select s.number, a.person_id, a.profession, a.module, s.item, s.spot, s.payload from learning_step s"
                        + " join learning_attempt a on a.id = s.attempt_id"
                        + " where s.number > ? and s.kind = 'DECIDED' order by s.number");
        return rows(query.setParameter(1, number).setMaxResults(most)).stream()
                .map(KeptRows::decision)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, Learner learner) {
        query.setParameter("person", learner.person().value());
        return query.setParameter("organisation", learner.organisation().value());
    }
}
