package nl.overenweer.scorm.sequencing;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What content set in this attempt so far, as opposed to what it could read; null for what it never set. Each value is the latest one.
 *
 * @param scores of which {@link ObjectiveReport#id} is empty: content's own status and score, which are those of the rolled-up objective
 * @param sessionTime {@code cmi.session_time}
 * @param suspend {@code cmi.exit} is {@code suspend}, or the window was closed
 */
public record ScoReport(
        ObjectiveReport scores, List<ObjectiveReport> objectives, @Nullable Duration sessionTime, boolean suspend) {
    /** {@code success_status}. */
    public enum Success {
        PASSED,
        FAILED,
        UNKNOWN
    }

    /** {@code completion_status}. */
    public enum Completion {
        COMPLETED,
        INCOMPLETE,
        NOT_ATTEMPTED,
        UNKNOWN
    }

    /** Of one objective. */
    public record ObjectiveReport(
            String id,
            @Nullable Completion completion,
            @Nullable Success success,
            @Nullable Double scaled,
            @Nullable Double raw,
            @Nullable Double min,
            @Nullable Double max,
            @Nullable Double progress) {
        public static final ObjectiveReport NOTHING = new ObjectiveReport("", null, null, null, null, null, null, null);
    }

    public ScoReport {
        objectives = List.copyOf(objectives);
    }
}
