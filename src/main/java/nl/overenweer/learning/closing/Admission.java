package nl.overenweer.learning.closing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.ClosingTest;

/**
 * Whether somebody may begin a closing test now.
 *
 * @param used how many attempts were begun
 * @param allowed how many she has; 0 where there is no limit
 * @param pauseHours how long she waits after an attempt that did not pass
 * @param opensAt when the next attempt opens; only while she waits
 */
public record Admission(State state, int used, int allowed, int pauseHours, Optional<Instant> opensAt) {
    public enum State {
        /** She may begin. */
        OPEN,
        /** An attempt is under way: it goes on, at any time. */
        RUNNING,
        /** She passed; there is nothing left to take. */
        PASSED,
        PAUSED,
        USED_UP
    }

    /**
     * One earlier attempt.
     *
     * @param endedAt when it was handed in; empty while it is under way
     */
    public record Past(Optional<Instant> endedAt, boolean passed) {}

    public static Admission of(ClosingTest test, Leeway leeway, List<Past> attempts, Instant now) {
        int allowed = test.attempts() == 0 ? 0 : test.attempts() + leeway.extraAttempts();
        int pause =
                leeway.pauseHours().map(own -> Math.min(own, test.pauseHours())).orElse(test.pauseHours());
        Optional<Instant> opensAt = attempts.stream()
                .flatMap(past -> past.endedAt().stream())
                .max(Instant::compareTo)
                .map(ended -> ended.plus(Duration.ofHours(pause)))
                .filter(now::isBefore);
        State state = state(attempts, allowed, opensAt.isPresent());
        return new Admission(
                state, attempts.size(), allowed, pause, state == State.PAUSED ? opensAt : Optional.empty());
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isLimited() {
        return allowed > 0;
    }

    /** How many attempts are left; says nothing where there is no limit. */
    public int left() {
        return Math.max(0, allowed - used);
    }

    private static State state(List<Past> attempts, int allowed, boolean waits) {
        if (attempts.stream().anyMatch(Past::passed)) {
            return State.PASSED;
        }
        if (attempts.stream().anyMatch(past -> past.endedAt().isEmpty())) {
            return State.RUNNING;
        }
        if (allowed > 0 && attempts.size() >= allowed) {
            return State.USED_UP;
        }
        return waits ? State.PAUSED : State.OPEN;
    }
}
