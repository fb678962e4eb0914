package nl.overenweer.refresher;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.overenweer.content.Library;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Mistakes;
import nl.overenweer.learning.Mistakes.Active;
import nl.overenweer.refresher.RefresherStore.Sweep;
import nl.overenweer.shared.UseCase;

/** Says whose cards are to be made next: of those who did something since the last time, and of everybody when the law or a word changed. */
@UseCase
public class Sweeping {
    /** What was going on while we looked, is looked at once more. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final Instant BEFORE_ALL = Instant.parse("2000-01-01T00:00:00Z");

    @Inject
    private RefresherStore store;

    @Inject
    private Mistakes mistakes;

    @Inject
    private Library library;

    /** So many at most; who is left out, comes the next time. */
    public List<Learner> next(int most, Instant now) {
        Sweep sweep = store.sweep();
        Instant law = library.registersSince();
        Instant from = law.isAfter(sweep.lawOf()) ? BEFORE_ALL : sweep.sweptTo();
        List<Active> active = mistakes.activeAfter(from, most);
        Instant last = active.isEmpty() ? from : active.get(active.size() - 1).lastAt();
        store.swept(new Sweep(earlier(last, now.minus(OVERLAP)), law));
        return active.stream().map(Active::learner).distinct().toList();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
