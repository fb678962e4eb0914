package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.QuestionState;
import nl.overenweer.learning.QuizState;
import org.jspecify.annotations.Nullable;

/** The way into a quiz, and what its other pages share: the strip of numbers, handing in. */
@Named("learningQuiz")
@RequestScoped
public class QuizBean {
    @Inject
    private Spot spot;

    @Inject
    private Attempts attempts;

    private @Nullable QuizState state;

    /** Hands the quiz in; refused while a question is open. */
    public void finish() {
        spot.go("", ticket -> attempts.finish(spot.learner(), spot.view().id(), spot.item(), ticket, spot.now()));
    }

    public QuizState getState() {
        QuizState known = state;
        if (known == null) {
            known = spot.standing().quiz(spot.item());
            state = known;
        }
        return known;
    }

    public String getIntroduction() {
        return spot.html(getState().quiz().introduction(), "inleiding-");
    }

    /** How many questions lie before her, those included that do not count; as many as will be drawn while nothing is drawn. */
    public int getCount() {
        int questions = getState().questions().size();
        return questions == 0 ? getState().tally().total() : questions;
    }

    public boolean isClosing() {
        return getState().quiz().isClosing();
    }

    /** At least one question of this run was answered. */
    public boolean isBegun() {
        return getState().tally().answered() > 0;
    }

    /** All questions were answered, and the quiz is still to be handed in. */
    public boolean isReady() {
        return !getState().finished() && getState().open().isEmpty();
    }

    /** Where to start or go on. */
    public String getOn() {
        return getState().open().map(QuestionState::address).orElseGet(() -> getState()
                .resultAddress());
    }

    public List<QuestionView> getStrip() {
        return getState().questions().stream()
                .map(question -> new QuestionView(
                        question.number(),
                        question.address(),
                        question.isAnswered(),
                        spot.spot().equals("vraag-" + question.number()),
                        question.isRight(),
                        question.question().isScored(),
                        QuestionView.plain(question.question().text())))
                .toList();
    }
}
