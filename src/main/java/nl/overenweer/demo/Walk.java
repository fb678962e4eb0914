package nl.overenweer.demo;

import java.util.Random;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Item;
import nl.overenweer.content.Page;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;
import nl.overenweer.demo.Until.Kind;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Standings;
import nl.overenweer.learning.Ticket;
import nl.overenweer.learning.branching.Branching;
import nl.overenweer.learning.branching.Trail;

/** One person's way through a module, from its first page to where she stopped, by the verbs that every learner uses. */
final class Walk {
    private final Attempts attempts;
    private final Standings standings;
    private final Learner learner;
    private final AttemptView attempt;
    private final Until until;
    private final Pace pace;
    private final Inclination inclination;
    private final Exam exam;

    Walk(
            Attempts attempts,
            Standings standings,
            Learner learner,
            AttemptView attempt,
            Until until,
            Pace pace,
            Random chance) {
        this.attempts = attempts;
        this.standings = standings;
        this.learner = learner;
        this.attempt = attempt;
        this.until = until;
        this.pace = pace;
        this.inclination = new Inclination(chance, attempt.own());
        this.exam = new Exam(attempts, standings, learner, attempt, until, pace, chance);
    }

    void go() {
        for (Item item : attempt.module().items()) {
            boolean goesOn = item.match(this::read, this::play, exam::sit, scorm -> true);
            if (!goesOn) {
                return;
            }
        }
    }

    private boolean read(Page page) {
        if (until.stopsAt(Kind.PAGE, page.slug())) {
            visit(page, "");
            return false;
        }
        attempts.read(learner, attempt.id(), page.slug(), Ticket.fresh(), pace.read(page.minutes()));
        return true;
    }

    private boolean play(Vignette vignette) {
        boolean ended = play(vignette, true);
        boolean first = attempt.module().vignettes().indexOf(vignette) == 0;
        if (ended && first && until.is(Kind.REPLAYED)) {
            attempts.replay(learner, attempt.id(), vignette.slug(), Ticket.fresh(), pace.next());
            play(vignette, false);
        }
        pace.sleep();
        return ended;
    }

    /** A prediction is given once: in a second run it stands already where the story passes the same scene. */
    private boolean play(Vignette vignette, boolean firstRun) {
        Trail trail = Trail.EMPTY;
        Scene scene = Branching.here(vignette, trail);
        while (!scene.ending()) {
            trail = decide(vignette, scene, trail);
            int decisions = trail.taken().size();
            if (until.stopsAt(Kind.PREDICTION, vignette.slug(), decisions)) {
                return false;
            }
            if (firstRun || standsOpen(vignette, scene)) {
                predict(vignette, scene);
            }
            scene = Branching.here(vignette, trail);
            if (until.stopsAt(Kind.SCENE, vignette.slug(), decisions)) {
                visit(vignette, scene.id());
                return false;
            }
        }
        visit(vignette, scene.id());
        return true;
    }

    private Trail decide(Vignette vignette, Scene scene, Trail trail) {
        Choice choice =
                inclination.choice(scene, Branching.situation(vignette, trail).offered());
        attempts.decide(
                learner,
                attempt.id(),
                vignette.slug(),
                scene.id(),
                choice.id(),
                inclination.childAnswer(scene),
                Ticket.fresh(),
                pace.next());
        return trail.plus(scene.id(), choice.id());
    }

    private void predict(Vignette vignette, Scene scene) {
        String prediction = inclination.prediction(scene).id();
        attempts.predict(learner, attempt.id(), vignette.slug(), scene.id(), prediction, Ticket.fresh(), pace.next());
    }

    private boolean standsOpen(Vignette vignette, Scene scene) {
        return standings
                .scene(learner, attempt.module().slug(), vignette.slug(), scene.id())
                .filter(state -> state.predicted().isEmpty())
                .isPresent();
    }

    private void visit(Item item, String spot) {
        attempts.visit(learner, attempt.id(), item.slug(), spot, pace.next());
    }
}
