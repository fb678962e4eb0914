package nl.overenweer.learning.branching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Situation;
import nl.overenweer.content.Situation.Filed;
import nl.overenweer.content.Vignette;

/**
 * One run through a case, as opposed to the {@link Trail}: it also knows at which scenes a prediction was given, in this run or before,
 * because the story waits for it.
 *
 * @param number 1 for the first time; that path stays in the ledger
 */
public record Play(Vignette vignette, int number, Trail trail, Set<String> predictedAt) {
    public Play {
        predictedAt = Set.copyOf(predictedAt);
    }

    /** The scene that has the word: the last one decided while its prediction is open, else where the trail has come to. */
    public Scene current() {
        return trail.last()
                .filter(last -> !predictedAt.contains(last.scene()))
                .flatMap(last -> vignette.scene(last.scene()))
                .orElseGet(() -> Branching.here(vignette, trail));
    }

    /** Empty for a scene that this run has not come to. */
    public Optional<Phase> phase(String scene) {
        Scene current = current();
        boolean decided = trail.choiceAt(scene).isPresent();
        if (current.id().equals(scene) && (!decided || predictedAt.contains(scene))) {
            return Optional.of(current.ending() ? Phase.ENDING : Phase.DECIDE);
        }
        if (!decided) {
            return Optional.empty();
        }
        return Optional.of(predictedAt.contains(scene) ? Phase.FEEDBACK : Phase.PREDICT);
    }

    /** What is, or was, so at a scene of this run when it was decided: its hour, its offer, its file. */
    public Situation situation(Scene scene) {
        return Branching.situation(vignette, soFar(scene));
    }

    /** What came on file since the scene before was decided; at the first scene all that lies there. */
    public List<Filed> arrived(Scene scene, Glasses side) {
        Optional<Situation> before = soFar(scene)
                .last()
                .flatMap(last -> vignette.scene(last.scene()))
                .map(earlier -> Branching.situation(vignette, soFar(scene).before(earlier.id())));
        List<String> known = before.map(then -> then.file(side)).orElse(List.of()).stream()
                .map(filed -> filed.document().id())
                .toList();
        return situation(scene).file(side).stream()
                .filter(filed -> !known.contains(filed.document().id()))
                .toList();
    }

    /** Whether this is where the run began. */
    public boolean isFirst(Scene scene) {
        return soFar(scene).taken().isEmpty();
    }

    /** What this run's earlier steps are, seen from a scene of it. */
    private Trail soFar(Scene scene) {
        return current().id().equals(scene.id()) && phase(scene.id()).equals(Optional.of(Phase.DECIDE))
                ? trail
                : trail.before(scene.id());
    }

    /** The scene after a decided one. */
    public Optional<Scene> after(String scene) {
        return trail.choiceAt(scene)
                .map(choice -> Branching.here(vignette, trail.before(scene).plus(scene, choice)));
    }

    /** The scenes of this run so far, the current one last. */
    public List<Scene> path() {
        Scene current = current();
        boolean waits =
                trail.last().filter(last -> last.scene().equals(current.id())).isPresent()
                        && !predictedAt.contains(current.id());
        return java.util.stream.Stream.concat(
                        trail.taken().stream().flatMap(taken -> vignette.scene(taken.scene()).stream()),
                        waits ? java.util.stream.Stream.empty() : java.util.stream.Stream.of(current))
                .toList();
    }

    /** The ending that was reached, the last prediction included. */
    public Optional<Scene> ending() {
        return Optional.of(current()).filter(Scene::ending);
    }
}
