package nl.overenweer.learning.closing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one person is given beyond the rules of a closing test.
 *
 * @param pauseHours her own pause; empty where the test's own holds
 * @param time each gift of extra time, those that were withdrawn too
 */
public record Leeway(int extraAttempts, Optional<Integer> pauseHours, List<Extra> time) {
    public static final Leeway NONE = new Leeway(0, Optional.empty(), List.of());

    /**
     * Extra time.
     *
     * @param withdrawnAt empty while it holds
     */
    public record Extra(int minutes, Optional<Instant> withdrawnAt) {}

    public Leeway {
        time = List.copyOf(time);
    }

    public boolean isGiven() {
        return extraAttempts > 0 || pauseHours.isPresent() || extraMinutes() > 0;
    }

    /** For an attempt that is begun now. */
    public int extraMinutes() {
        return time.stream()
                .filter(extra -> extra.withdrawnAt().isEmpty())
                .mapToInt(Extra::minutes)
                .sum();
    }

    /** For an attempt that began at this moment: time that was given since counts, and what was withdrawn since is not taken from it. */
    public int extraMinutesFor(Instant drawnAt) {
        return time.stream()
                .filter(extra ->
                        extra.withdrawnAt().filter(at -> !at.isAfter(drawnAt)).isEmpty())
                .mapToInt(Extra::minutes)
                .sum();
    }
}
