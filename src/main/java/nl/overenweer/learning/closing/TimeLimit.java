package nl.overenweer.learning.closing;

import java.time.Duration;
import java.time.Instant;

/**
 * The time that one attempt at a closing test has. Only the server's clock counts: it knows when an answer arrives, and not when it was given.
 *
 * @param until the last moment before which everything may still change
 */
public record TimeLimit(Instant until) {
    /** 'Een antwoord dat binnen twee minuten na het einde aankomt, telt nog mee.' (courses/README.md) */
    public static final Duration GRACE = Duration.ofMinutes(2);

    public static TimeLimit of(Instant drawnAt, int minutes, Leeway leeway) {
        return new TimeLimit(drawnAt.plus(Duration.ofMinutes(minutes + leeway.extraMinutesFor(drawnAt))));
    }

    /** From here on nothing new is asked; what is under way may still arrive. */
    public boolean isUp(Instant now) {
        return !now.isBefore(until);
    }

    /** From here on nothing arrives any more, and the test is handed in. */
    public boolean isClosed(Instant now) {
        return !now.isBefore(closesAt());
    }

    public Instant closesAt() {
        return until.plus(GRACE);
    }

    public Duration left(Instant now) {
        return isUp(now) ? Duration.ZERO : Duration.between(now, until);
    }

    /** In whole minutes, the one that is running included; 0 when time is up. */
    public long minutesLeft(Instant now) {
        return left(now).plusSeconds(59).plusNanos(999_999_999).toMinutes();
    }
}
