package nl.overenweer.learning.branching;

import nl.overenweer.content.Choice;
import nl.overenweer.content.Inquiry;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Situation;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.branching.Turn.Moved;
import nl.overenweer.learning.branching.Turn.Refused;

/** The rules of a case: where a trail has come to, what is offered there, and what a choice leads to. */
public final class Branching {
    private Branching() {}

    /** The scene that this trail has come to. */
    public static Scene here(Vignette vignette, Trail trail) {
        Situation now = situation(vignette, trail);
        return known(vignette, now.scene());
    }

    /** What is so where this trail has come to: the hour, the offer, the file. */
    public static Situation situation(Vignette vignette, Trail trail) {
        Situation now = Situation.opening(vignette);
        for (int i = 0; i < trail.taken().size(); i++) {
            now = after(asked(now, trail, i), trail.taken().get(i));
        }
        return asked(now, trail, trail.taken().size());
    }

    /** Makes this choice at this scene. A repeated one names an old scene and changes nothing. */
    public static Turn choose(Vignette vignette, Trail trail, String scene, String choice) {
        Situation now = situation(vignette, trail);
        Scene here = known(vignette, now.scene());
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
        if (now.offered().stream().noneMatch(open -> open.id().equals(choice))) {
            return new Refused(Refusal.NOT_OFFERED, here);
        }
        Trail longer = trail.plus(scene, choice);
        return new Moved(here(vignette, longer), longer);
    }

    private static Situation after(Situation now, Taken decision) {
        Vignette vignette = now.vignette();
        Choice choice = known(vignette, decision.scene())
                .choice(decision.choice())
                .filter(any -> decision.scene().equals(now.scene()))
                .orElseThrow(() -> new IllegalStateException("no choice " + decision + " in " + vignette.slug()));
        return now.choosing(choice)
                .orElseThrow(() -> new IllegalStateException("no way on from " + decision + " in " + vignette.slug()));
    }

    /** With what was asked after so many decisions. */
    private static Situation asked(Situation now, Trail trail, int decisions) {
        Situation then = now;
        for (Asked asked : trail.asked()) {
            if (asked.after() == decisions) {
                Inquiry inquiry = now.vignette().inquiry(asked.inquiry()).orElseThrow();
                then = then.asking(inquiry, inquiry.basis(asked.basis()).orElseThrow());
            }
        }
        return then;
    }

    private static Scene known(Vignette vignette, String id) {
        return vignette.scene(id)
                .orElseThrow(() -> new IllegalStateException("no scene " + id + " in " + vignette.slug()));
    }
}
