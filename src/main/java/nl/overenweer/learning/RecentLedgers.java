package nl.overenweer.learning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;

/**
 * Ledgers as this node read them last. A ledger only grows, by one step after the other, so what was read stays true: whoever knows it up to
 * a step asks the database only for what came after. Nothing is told from here that the database was not asked about: each question still
 * says whose attempt it must be, and finds what other nodes added.
 */
@ApplicationScoped
class RecentLedgers {
    private static final long STEPS = 300_000;
    private static final long LEARNERS = 50_000;

    private record Way(PersonId person, OrganisationId organisation, String module) {}

    private final Cache<AttemptId, Kept> ledgers = Caffeine.newBuilder()
            .maximumWeight(STEPS)
            .weigher((AttemptId id, Kept kept) -> 1 + kept.ledger().steps().size())
            .build();
    private final Cache<Way, AttemptId> last =
            Caffeine.newBuilder().maximumSize(LEARNERS).build();

    @Resource
    private TransactionSynchronizationRegistry transactions;

    Optional<Kept> of(AttemptId attempt) {
        return Optional.ofNullable(ledgers.getIfPresent(attempt));
    }

    /** The attempt that was her last at this module when it was read; there may be a later one by now. */
    Optional<Kept> lastOf(Learner learner, String module) {
        return Optional.ofNullable(last.getIfPresent(way(learner, module))).flatMap(this::of);
    }

    /** Remembers what was read, unless it may hold a step of this very transaction: that one may still be undone. */
    Kept remember(Kept read) {
        if (!adding()) {
            ledgers.put(read.attempt().id(), read);
        }
        return read;
    }

    Kept rememberAsLast(Kept read) {
        Attempt attempt = read.attempt();
        last.put(way(attempt.learner(), attempt.module()), attempt.id());
        return remember(read);
    }

    /** From here to its end this transaction sees steps that nobody else does. */
    void stepsAreAdded() {
        transactions.putResource(RecentLedgers.class, Boolean.TRUE);
    }

    private boolean adding() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
                && transactions.getResource(RecentLedgers.class) != null;
    }

    private static Way way(Learner learner, String module) {
        return new Way(learner.person(), learner.organisation(), module);
    }
}
