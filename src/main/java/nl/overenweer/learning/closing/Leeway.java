package nl.overenweer.learning.closing;

import java.util.Optional;

/**
 * What one person is given beyond the rules of a closing test.
 *
 * @param pauseHours her own pause; empty where the test's own holds
 */
public record Leeway(int extraAttempts, Optional<Integer> pauseHours) {
    public static final Leeway NONE = new Leeway(0, Optional.empty());

    public boolean isGiven() {
        return extraAttempts > 0 || pauseHours.isPresent();
    }
}
