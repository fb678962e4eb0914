package nl.overenweer.people.security;

import java.time.Duration;

/**
 * How long somebody waits after failures to sign in: nothing for the first few, then twice as long each time, up to a limit. Whoever
 * fails on purpose can slow an account's owner down by half a minute at most, since only failures from her own address weigh heavily.
 */
enum Delay {
    /** This account from this address: somebody guesses, or has forgotten. */
    PAIR(3, Duration.ofMinutes(5)),
    /** This account, from wherever: guesses from many addresses. */
    ACCOUNT(10, Duration.ofSeconds(30)),
    /** The code of a second factor, from wherever: a million codes, of which three fit at a time. */
    CODE(5, Duration.ofMinutes(15)),
    /** This address, for whatever account; wide, since a whole organisation may share one. */
    ADDRESS(40, Duration.ofMinutes(5));

    /** Without a new failure for this long, the count begins again. */
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(30);

    private final int free;
    private final Duration longest;

    Delay(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /** What is left of the wait, so long after the last of so many failures. */
    Duration left(int failures, Duration since) {
        if (since.compareTo(FORGOTTEN_AFTER) >= 0 || failures < free) {
            return Duration.ZERO;
        }
        Duration left = whole(failures).minus(since);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Duration whole(int failures) {
        int doublings = Math.min(failures - free, 20);
        Duration grown = Duration.ofSeconds(2).multipliedBy(1L << doublings);
        return grown.compareTo(longest) > 0 ? longest : grown;
    }
}
