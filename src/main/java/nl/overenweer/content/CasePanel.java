package nl.overenweer.content;

import java.time.LocalDate;
import java.util.Map;

/**
 * How a real panel of one profession chose in a scene.
 *
 * @param who they were, in words
 * @param choices how many made each choice
 */
public record CasePanel(int people, LocalDate date, String who, Map<String, Integer> choices) {
    public CasePanel {
        choices = Frozen.map(choices);
    }
}
