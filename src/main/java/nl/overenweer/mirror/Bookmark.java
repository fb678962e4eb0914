package nl.overenweer.mirror;

import java.time.Duration;
import java.time.Instant;

/**
 * How far the ledger has been counted.
 *
 * @param counted the number of the last decision that was seen
 * @param former what {@code counted} was a while ago; reading starts there, since a step may be seen later than one with a higher number
 */
record Bookmark(long counted, long former, Instant movedAt) {
    /** Longer than any transaction lasts. */
    static final Duration LATEST = Duration.ofMinutes(5);

    Bookmark after(long seen, Instant now) {
        boolean old = !movedAt.plus(LATEST).isAfter(now);
        long furthest = Math.max(seen, counted);
        return old ? new Bookmark(furthest, counted, now) : new Bookmark(furthest, former, movedAt);
    }
}
