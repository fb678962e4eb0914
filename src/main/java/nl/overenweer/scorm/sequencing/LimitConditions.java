package nl.overenweer.scorm.sequencing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often, how long and when (SM.3). SCORM asks for the number of attempts; the times it leaves to who wants to keep them.
 *
 * @param attempts at most so many
 * @param attempt how long one attempt may take by the clock; content is told ({@code cmi.max_time_allowed}), and no other attempt begins after one
 *     that took as long
 * @param attemptExperienced how long one attempt may take of what content counts as its session time
 * @param activity how long all attempts together may take by the clock
 * @param activityExperienced the same of what content counts
 */
public record LimitConditions(
        @Nullable Integer attempts,
        @Nullable Duration attempt,
        @Nullable Duration attemptExperienced,
        @Nullable Duration activity,
        @Nullable Duration activityExperienced,
        @Nullable Instant from,
        @Nullable Instant until) {
    public static final LimitConditions NONE = new LimitConditions(null, null, null, null, null, null, null);

    public static LimitConditions attempts(int attempts) {
        return new LimitConditions(attempts, null, null, null, null, null, null);
    }

    boolean reached(int count) {
        return attempts != null && count >= attempts;
    }

    /** It is too early or too late. */
    boolean outside(Instant now) {
        return (from != null && now.isBefore(from)) || (until != null && now.isAfter(until));
    }
}
