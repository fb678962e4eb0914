package nl.overenweer.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.ChildAnswer;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Situation;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.branching.Phase;
import nl.overenweer.learning.branching.Play;

/**
 * One scene of a case, as its learner may see it now. What {@code phase} does not call for must not be shown: before
 * {@link Phase#FEEDBACK} neither judgement nor consequence.
 *
 * @param run 1 unless the case was started over
 * @param situation the hour, the file and what was asked, as it is or was when she decided; it knows of both sides
 * @param later paragraphs that earlier choices add to the story (Markdown)
 * @param offered the choices that are open, or were when she decided
 * @param chosen her decision
 * @param expected what she expected for the child
 * @param predicted what she thinks most of the other profession chose
 * @param path the scenes of this run so far, the current one last
 * @param play this run so far
 * @param next the address of the next scene once there is feedback; at an ending that of the next item; else empty
 * @param decidedAt when her decision was stored
 */
public record SceneState(
        AttemptView attempt,
        Vignette vignette,
        Scene scene,
        Phase phase,
        int run,
        Situation situation,
        List<String> later,
        List<Choice> offered,
        Optional<Choice> chosen,
        Optional<ChildAnswer> expected,
        Optional<Choice> predicted,
        List<Scene> path,
        Play play,
        String next,
        Optional<Instant> decidedAt) {
    public SceneState {
        later = List.copyOf(later);
        offered = List.copyOf(offered);
        path = List.copyOf(path);
    }

    /** Whether the learner's own spot is this scene: if not, the page says so to {@link Attempts#visit}. */
    public boolean isHere() {
        return attempt.here().equals(new Addresses(attempt.module().slug()).scene(vignette.slug(), scene.id()));
    }
}
