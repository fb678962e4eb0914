package nl.overenweer.content;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a scene begins, once the story has come there.
 *
 * @param moment not before this; null for no such moment
 * @param after so long after the choice before it
 * @param hour then at the first such hour; null for at once
 */
public record SceneTime(@Nullable CaseMoment moment, Span after, @Nullable LocalTime hour) {
    public static final SceneTime AT_ONCE = new SceneTime(null, Span.NONE, null);

    LocalDateTime from(LocalDateTime arrival, LocalDateTime beginning) {
        LocalDateTime ready = after.after(arrival);
        CaseMoment fixed = moment;
        if (fixed != null && fixed.in(beginning).isAfter(ready)) {
            ready = fixed.in(beginning);
        }
        LocalTime asked = hour;
        if (asked == null) {
            return ready;
        }
        LocalDateTime today = ready.toLocalDate().atTime(asked);
        return today.isBefore(ready) ? today.plusDays(1) : today;
    }
}
