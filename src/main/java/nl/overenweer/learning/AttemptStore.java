package nl.overenweer.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overenweer.learning.Mistakes.Active;

/** Keeps attempts, their ledgers and how they stand. Owner and organisation stand in every question about one learner's attempts. */
@ApplicationScoped
class AttemptStore {
    /** An attempt and how it stands. */
    record Held(Attempt attempt, AttemptProgress progress) {
        static Held of(Object[] row) {
            return new Held((Attempt) row[0], (AttemptProgress) row[1]);
        }
    }

    private static final String HERS = " a.personId = :person and a.organisationId = :organisation ";
    private static final String LAST =
            "select a from Attempt a where a.module = :module and" + HERS + "order by a.number desc";

    @PersistenceContext
    private EntityManager entities;

    /** The attempt, held for the rest of this transaction: whoever wants to add a step to it waits here. */
    Optional<Held> held(Learner learner, AttemptId id) {
        TypedQuery<Object[]> query = entities.createQuery(
                "select a, p from Attempt a, AttemptProgress p where p.attemptId = a.id and a.id = :id and" + HERS,
                Object[].class);
        query.setParameter("id", id.value()).setLockMode(LockModeType.PESSIMISTIC_WRITE);
        return first(of(query, learner)).map(Held::of);
    }

    /** The last attempt at this module. */
    Optional<Attempt> last(Learner learner, String module) {
        TypedQuery<Attempt> query = entities.createQuery(LAST, Attempt.class);
        return first(of(query.setParameter("module", module).setMaxResults(1), learner));
    }

    /** The last attempt at this module as it is in the database now, whatever this transaction saw before. */
    Optional<Attempt> lastHeld(Learner learner, String module) {
        TypedQuery<Attempt> query = entities.createQuery(LAST, Attempt.class);
        query.setParameter("module", module).setLockMode(LockModeType.PESSIMISTIC_WRITE);
        return first(of(query, learner));
    }

    Optional<Attempt> ofLearner(Learner learner, AttemptId id) {
        TypedQuery<Attempt> query =
                entities.createQuery("select a from Attempt a where a.id = :id and" + HERS, Attempt.class);
        return first(of(query.setParameter("id", id.value()), learner));
    }

    /** The attempts after this one, in the order of their numbers, so many at most: for work on all of them. */
    List<Attempt> after(AttemptId id, int most) {
        return entities.createQuery("select a from Attempt a where a.id > :id order by a.id", Attempt.class)
                .setParameter("id", id.value())
                .setMaxResults(most)
                .getResultList();
    }

    Ledger ledger(Attempt attempt) {
        return new Ledger(
                entities.createQuery("select s from Step s where s.attemptId = :attempt order by s.seq", Step.class)
                        .setParameter("attempt", attempt.id().value())
                        .getResultList());
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

    /** How the last attempt at each module stands that this learner began, the latest first. */
    List<AttemptCard> cards(Learner learner) {
        TypedQuery<AttemptProgress> query = entities.createQuery(
                "select a from AttemptProgress a where" + HERS
                        + "and a.number = (select max(l.number) from AttemptProgress l where l.personId = a.personId"
                        + " and l.organisationId = a.organisationId and l.module = a.module) order by a.lastAt desc",
                AttemptProgress.class);
        return of(query, learner).getResultList().stream()
                .map(AttemptProgress::card)
                .toList();
    }

    /** How this attempt stands; made anew where the row was lost. */
    AttemptProgress progress(Attempt attempt) {
        AttemptProgress kept = entities.find(AttemptProgress.class, attempt.id().value());
        if (kept != null) {
            return kept;
        }
        AttemptProgress fresh = new AttemptProgress(attempt);
        entities.persist(fresh);
        return fresh;
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

    void add(AttemptProgress progress) {
        entities.persist(progress);
    }

    void add(Bookmark bookmark) {
        entities.persist(bookmark);
    }

    void add(Step step) {
        entities.persist(step);
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, Learner learner) {
        query.setParameter("person", learner.person().value());
        return query.setParameter("organisation", learner.organisation().value());
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.getResultList().stream().findFirst();
    }
}
