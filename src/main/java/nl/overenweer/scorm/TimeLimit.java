package nl.overenweer.scorm;

import java.time.Duration;
import java.util.Optional;
import nl.overenweer.scorm.cmi.CmiRecord;

/**
 * How long a part may still take, and what then happens ({@code time_limit_action}). Time counts over all sessions.
 *
 * @param ends the part is closed then, as opposed to going on
 * @param tells the learner is told
 */
public record TimeLimit(Duration left, boolean ends, boolean tells) {
    static Optional<TimeLimit> of(CmiRecord record) {
        return record.timeLeft()
                .map(left -> new TimeLimit(
                        left,
                        record.timeLimitAction().startsWith("exit"),
                        record.timeLimitAction().endsWith(",message")))
                .filter(limit -> limit.ends() || limit.tells());
    }

    boolean isUp() {
        return ends && left.isZero();
    }
}
