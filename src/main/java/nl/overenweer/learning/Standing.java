package nl.overenweer.learning;

import java.time.Instant;
import java.util.Optional;
import nl.overenweer.learning.closing.Admission;
import nl.overenweer.learning.closing.Leeway;
import nl.overenweer.learning.closing.TimeLimit;

/** How a learner stands in one module: read once in one query, then asked as often as a page needs. */
public final class Standing {
    private final Views views;
    private final AttemptView attempt;

    Standing(Views views) {
        this.views = views;
        this.attempt = views.attempt();
    }

    public AttemptView attempt() {
        return attempt;
    }

    /** Empty when the story has not come there: go to the item's own address. Refuses what is no scene of a case of this module. */
    public Optional<SceneState> scene(String item, String scene) {
        return views.scene(item, scene);
    }

    /** Refuses what is no quiz of this module. */
    public QuizState quiz(String quiz) {
        return views.quiz(quiz);
    }

    /** Whether she may begin this closing test now. Refuses what is no closing test of this module. */
    public Admission admission(String quiz, Leeway leeway, Instant now) {
        return views.admission(quiz, leeway, now);
    }

    /** How long the attempt at this closing test may take that is under way; empty where no clock runs. */
    public Optional<TimeLimit> limit(String quiz, Leeway leeway) {
        return views.limit(quiz, leeway);
    }

    /** When time was up, where her last attempt at this closing test was handed in for that. */
    public Optional<Instant> timeUp(String quiz) {
        return views.timeUp(quiz);
    }

    /** A run through a case from top to bottom; the last one for a number of which there is none. */
    public Transcript transcript(String item, int run) {
        return views.transcript(item, run);
    }
}
