package nl.overenweer.content;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;

/**
 * What conditions may ask of a run through a case, as it is at one moment of it.
 *
 * @param chosen the last choice per scene
 * @param asked the grounds on which each inquiry was made
 * @param limits how the time limits stand that have begun
 */
public record Facts(
        Map<String, String> chosen,
        Map<String, Set<String>> asked,
        Map<String, LimitState> limits,
        LocalDateTime begin,
        LocalDateTime now) {
    public Facts {
        chosen = Map.copyOf(chosen);
        asked = Map.copyOf(asked);
        limits = Map.copyOf(limits);
    }

    /** Of a case without clock and inquiries. */
    public static Facts of(Map<String, String> chosen) {
        return new Facts(chosen, Map.of(), Map.of(), Situation.TIMELESS, Situation.TIMELESS);
    }
}
