package nl.overenweer.learning.branching;

import java.util.List;
import java.util.Map;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Later;
import nl.overenweer.content.Next;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.branching.Turn.Moved;
import nl.overenweer.learning.branching.Turn.Refused;

/** The rules of a case: where a trail has come to, what is offered there, and what a choice leads to. */
public final class Branching {
    private Branching() {}

    /** The scene that this trail has come to. */
    public static Scene here(Vignette vignette, Trail trail) {
        Scene scene = known(vignette, vignette.start());
        Trail walked = Trail.EMPTY;
        for (Taken decision : trail.taken()) {
            walked = walked.plus(decision.scene(), decision.choice());
            scene = after(vignette, walked);
        }
        return scene;
    }

    /** The choices that earlier choices left open, in the author's order; {@code soFar} ends where the scene begins. */
    public static List<Choice> offered(Scene scene, Trail soFar) {
        Map<String, String> made = soFar.choiceByScene();
        return scene.choices().stream()
                .filter(choice -> choice.condition().holds(made))
                .toList();
    }

    /** The paragraphs that earlier choices add to this scene's story: consequences that come back. */
    public static List<String> later(Scene scene, Trail soFar) {
        Map<String, String> made = soFar.choiceByScene();
        return scene.later().stream()
                .filter(later -> later.when().holds(made))
                .map(Later::text)
                .toList();
    }

    /** Makes this choice at this scene. A repeated one names an old scene and changes nothing. */
    public static Turn choose(Vignette vignette, Trail trail, String scene, String choice) {
        Scene here = here(vignette, trail);
        if (vignette.scene(scene).isEmpty()) {
            return new Refused(Refusal.UNKNOWN_SCENE, here);
        }
        if (!here.id().equals(scene)) {
            return new Refused(trail.choiceAt(scene).isPresent() ? Refusal.OLD_SCENE : Refusal.NOT_HERE, here);
        }
        if (here.ending()) {
            return new Refused(Refusal.ENDED, here);
        }
        if (here.choice(choice).isEmpty()) {
            return new Refused(Refusal.UNKNOWN_CHOICE, here);
        }
        if (offered(here, trail).stream().noneMatch(open -> open.id().equals(choice))) {
            return new Refused(Refusal.NOT_OFFERED, here);
        }
        Trail longer = trail.plus(scene, choice);
        return new Moved(after(vignette, longer), longer);
    }

    /** Where the decision at this scene led, with all that was decided up to then. */
    public static Scene after(Vignette vignette, Trail upToAndWith) {
        Taken last = upToAndWith.last().orElseThrow();
        Choice choice = known(vignette, last.scene())
                .choice(last.choice())
                .orElseThrow(() -> new IllegalStateException("no choice " + last + " in " + vignette.slug()));
        Map<String, String> made = upToAndWith.choiceByScene();
        return choice.next().stream()
                .filter(way -> way.when().holds(made))
                .map(Next::scene)
                .findFirst()
                .map(id -> known(vignette, id))
                .orElseThrow(() -> new IllegalStateException("no way on from " + last + " in " + vignette.slug()));
    }

    private static Scene known(Vignette vignette, String id) {
        return vignette.scene(id)
                .orElseThrow(() -> new IllegalStateException("no scene " + id + " in " + vignette.slug()));
    }
}
