package nl.overenweer.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Situation;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.branching.Phase;
import nl.overenweer.learning.branching.Play;

/** Makes what a learner sees of the scenes of one run through a case. */
final class SceneViews {
    private final Sitting sitting;
    private final AttemptView attempt;
    private final CaseRun run;
    private final Play play;
    private final Vignette vignette;

    SceneViews(Sitting sitting, AttemptView attempt, CaseRun run) {
        this.sitting = sitting;
        this.attempt = attempt;
        this.run = run;
        this.play = run.play();
        this.vignette = play.vignette();
    }

    /** The scenes of this run, the one that it came to last. */
    List<SceneState> path() {
        List<SceneState> states = new ArrayList<>();
        for (Scene scene : play.path()) {
            play.phase(scene.id()).map(phase -> scene(scene, phase)).ifPresent(states::add);
        }
        return states;
    }

    SceneState scene(Scene scene, Phase phase) {
        Optional<Step> decided =
                phase == Phase.DECIDE || phase == Phase.ENDING ? Optional.empty() : run.decided(scene.id());
        Optional<Choice> predicted = phase == Phase.FEEDBACK
                ? sitting.ledger()
                        .last(StepKind.PREDICTED, vignette.slug(), scene.id())
                        .flatMap(step -> scene.choice(step.payload().text("choice")))
                : Optional.empty();
        Situation situation = play.situation(scene);
        return new SceneState(
                attempt,
                vignette,
                scene,
                phase,
                play.number(),
                situation,
                situation.later(),
                situation.offered(),
                decided.flatMap(step -> scene.choice(step.payload().text("choice"))),
                decided.flatMap(
                        step -> scene.childQuestion().answer(step.payload().text("child"))),
                predicted,
                play.path(),
                play,
                next(scene, phase),
                decided.map(Step::at));
    }

    private String next(Scene scene, Phase phase) {
        return switch (phase) {
            case DECIDE, PREDICT -> "";
            case FEEDBACK ->
                play.after(scene.id())
                        .map(after -> sitting.addresses().scene(vignette.slug(), after.id()))
                        .orElse("");
            case ENDING -> new Whereabouts(sitting).after(vignette.slug());
        };
    }
}
