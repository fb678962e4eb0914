package nl.overenweer.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.overenweer.content.Library;
import nl.overenweer.search.finding.Asked;
import nl.overenweer.search.finding.Index;
import nl.overenweer.search.finding.Indexing;
import nl.overenweer.search.finding.Results;
import nl.overenweer.shared.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * Keeps this node's index of what is published, and asks it. When something else is on the shelf, whichever node put it there, a new index is
 * made beside the work; until it is ready the old one answers.
 */
@ApplicationScoped
public class Search {
    /** So long may a new version stay unfound. */
    private static final Duration FRESH = Duration.ofSeconds(3);

    private static final Logger LOG = Logger.getLogger(Search.class.getName());

    private record Made(Shelf shelf, Index index) {}

    private final AtomicBoolean making = new AtomicBoolean();
    private volatile @Nullable Made made;
    private volatile Instant looked = Instant.EPOCH;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Published published;

    @Inject
    private Library library;

    @Inject
    private Clocks clocks;

    /** Empty while the first index of this node is still being made. */
    public Optional<Results> find(Asked asked) {
        look();
        Made known = made;
        return known == null ? Optional.empty() : Optional.of(known.index().find(asked));
    }

    /** Sees whether the index still tells what is published, at most once in {@link #FRESH}; has it made anew where it does not. */
    void look() {
        Instant now = clocks.now();
        if (Duration.between(looked, now).abs().compareTo(FRESH) < 0) {
            return;
        }
        looked = now;
        Shelf shelf = Shelf.of(library);
        Made known = made;
        boolean same = known != null && known.shelf().equals(shelf);
        if (!same && making.compareAndSet(false, true)) {
            // a thread of its own: the executor's would share what this request has open
            threads.newThread(() -> make(shelf)).start();
        }
    }

    /** The end of a thread: nobody above hears of a failure, so it is logged here, and the next look tries again. */
    private void make(Shelf shelf) {
        try {
            Instant begun = clocks.now();
            Index index = Indexing.of(published.entries(shelf));
            made = new Made(shelf, index);
            LOG.info(() -> "The index holds " + index.size() + " entries, made in "
                    + Duration.between(begun, clocks.now()).toMillis() + " ms");
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "No index could be made of what is published; the next search tries again.", e);
        } finally {
            making.set(false);
        }
    }
}
