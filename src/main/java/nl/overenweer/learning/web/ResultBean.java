package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.overenweer.content.Quiz;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.QuizState;
import nl.overenweer.learning.grading.Tally;
import org.omnifaces.util.Faces;

/** How a quiz that was handed in went. */
@Named("learningResult")
@RequestScoped
public class ResultBean {
    @Inject
    private Spot spot;

    @Inject
    private QuizBean quiz;

    @Inject
    private Attempts attempts;

    /** Once more; the best result stays. */
    public void retry() {
        spot.go("", ticket -> attempts.retry(spot.learner(), spot.view().id(), spot.item(), ticket, spot.now()));
    }

    /** Whether this address is a result's. */
    boolean isShown() {
        return spot.spot().equals("uitslag") && spot.itemView().item() instanceof Quiz;
    }

    /** False while the quiz was not handed in: then she is sent to where it goes on. */
    boolean stays() {
        boolean finished = quiz.getState().finished();
        if (!finished) {
            Faces.redirect(spot.itemView().address());
        }
        return finished;
    }

    /** How many questions were right in the best run. */
    public int getBest() {
        return quiz.getState().best().map(Tally::right).orElse(0);
    }

    /** {@code all}, {@code passed}, {@code best} (an earlier run did it) or {@code not}. */
    public String getOutcome() {
        QuizState state = quiz.getState();
        if (state.tally().right() == state.tally().total()) {
            return "all";
        }
        if (state.tally().right() >= state.needed()) {
            return "passed";
        }
        return state.isPassed() ? "best" : "not";
    }
}
