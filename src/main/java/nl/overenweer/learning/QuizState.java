package nl.overenweer.learning;

import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Quiz;
import nl.overenweer.learning.grading.Tally;

/**
 * A quiz as its learner sees it.
 *
 * @param run 1 unless the quiz was started over
 * @param tally how this run goes; in a closing test nothing is right before it was handed in
 * @param best the best run that was handed in
 * @param needed how many questions must be right: what a closing test asks, else the module's completion rule; 0 where it asks none
 * @param next the address of the item after the quiz
 */
public record QuizState(
        AttemptView attempt,
        Quiz quiz,
        int run,
        List<QuestionState> questions,
        boolean finished,
        Tally tally,
        Optional<Tally> best,
        int needed,
        String next) {
    public QuizState {
        questions = List.copyOf(questions);
    }

    /** Counted from 1. */
    public Optional<QuestionState> question(int number) {
        return number < 1 || number > questions.size() ? Optional.empty() : Optional.of(questions.get(number - 1));
    }

    /** Whether answers may still change, and nothing is told of them: a closing test that was not handed in. */
    public boolean isSecret() {
        return quiz.isClosing() && !finished;
    }

    /** The first question without an answer. */
    public Optional<QuestionState> open() {
        return questions.stream().filter(question -> !question.isAnswered()).findFirst();
    }

    /** Whether the best run has what the completion rule asks. */
    public boolean isPassed() {
        return best.filter(result -> result.right() >= needed).isPresent();
    }

    /** Where a closing test is looked over and handed in. */
    public String handInAddress() {
        return new Addresses(attempt.module().slug()).handIn(quiz.slug());
    }

    public String resultAddress() {
        return new Addresses(attempt.module().slug()).result(quiz.slug());
    }
}
