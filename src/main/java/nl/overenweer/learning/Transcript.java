package nl.overenweer.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.branching.Play;

/**
 * A run through a case from top to bottom, with the runs beside it. Each scene shows no more than its own phase calls for.
 *
 * @param number of the run that is told, 1 for the first
 * @param runs every run, the first one first
 */
public record Transcript(Vignette vignette, int number, List<SceneState> scenes, List<Run> runs) {
    /**
     * One run.
     *
     * @param lastAt when its last decision was made; empty when there was none
     */
    public record Run(Play play, Optional<Instant> lastAt) {}

    public Transcript {
        scenes = List.copyOf(scenes);
        runs = List.copyOf(runs);
    }
}
