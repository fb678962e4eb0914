package nl.overenweer.enrolment;

import nl.overenweer.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What a manager wants to give beyond the rules of a closing test. Refuses what gives nothing, too much, or says no reason.
 *
 * @param pauseHoursOrNull her own pause; null where the test's own is to hold
 * @param extraMinutes on top of a time limit
 */
public record Wish(int extraAttempts, @Nullable Integer pauseHoursOrNull, int extraMinutes, String reason) {
    public static final int MOST_ATTEMPTS = 5;
    public static final int LONGEST_PAUSE = 720;
    public static final int MOST_MINUTES = 240;
    public static final int LONGEST_REASON = 300;

    public Wish {
        if (extraAttempts < 0 || extraAttempts > MOST_ATTEMPTS) {
            throw new RuleBroken("enrolment.allowance.attempts", MOST_ATTEMPTS);
        }
        if (pauseHoursOrNull != null && (pauseHoursOrNull < 0 || pauseHoursOrNull > LONGEST_PAUSE)) {
            throw new RuleBroken("enrolment.allowance.pause", LONGEST_PAUSE);
        }
        if (extraMinutes < 0 || extraMinutes > MOST_MINUTES) {
            throw new RuleBroken("enrolment.allowance.minutes", MOST_MINUTES);
        }
        if (extraAttempts + extraMinutes == 0 && pauseHoursOrNull == null) {
            throw new RuleBroken("enrolment.allowance.nothing");
        }
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new RuleBroken("enrolment.allowance.reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RuleBroken("enrolment.reason.long", LONGEST_REASON);
        }
    }
}
