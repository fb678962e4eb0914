package nl.overenweer.certificate;

import java.time.Duration;

/**
 * How long an address waits that asks for numbers which were never issued: nothing for the first ones, since people mistype, then twice as
 * long each time up to a limit. A number has 60 bits by chance, so nobody finds one by trying; but nobody should keep us busy with it either.
 */
final class Patience {
    /** Without a new miss for this long, the count begins again. */
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    static final int FREE = 10;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Patience() {}

    /** What is left of the wait, so long after the last of so many misses. */
    static Duration left(int misses, Duration since) {
        if (misses < FREE || since.compareTo(FORGOTTEN_AFTER) >= 0) {
            return Duration.ZERO;
        }
        int doublings = Math.min(misses - FREE, 20);
        Duration grown = FIRST.multipliedBy(1L << doublings);
        Duration whole = grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
        Duration left = whole.minus(since);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
