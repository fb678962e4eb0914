package nl.overenweer.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;
import nl.overenweer.learning.closing.Admission.Past;
import nl.overenweer.learning.closing.Leeway;
import nl.overenweer.learning.closing.TimeLimit;
import nl.overenweer.learning.grading.Mark;
import nl.overenweer.learning.grading.Tally;

/**
 * One run through a quiz, as the ledger tells it.
 *
 * @param number 1 for the first time
 * @param drawn the step that drew its questions; only for a closing test
 * @param answers the last answer to each question
 * @param finished the step that handed it in
 */
record QuizRun(int number, Optional<Step> drawn, Map<String, Step> answers, Optional<Step> finished) {
    /** In a draw: how many minutes the test gives; not there where no clock runs. */
    static final String MINUTES = "minutes";
    /** In a handing in: when time was up; not there where she handed in before. */
    static final String TIME_UP = "timeUp";

    QuizRun {
        answers = Map.copyOf(answers);
    }

    /** In the order in which she gets them; none in a closing test that was not begun. */
    List<Question> questions(CourseModule module, Quiz quiz) {
        if (!quiz.isClosing()) {
            return quiz.questions();
        }
        var bank = module.bank(quiz);
        return drawn.map(step -> step.payload().texts("questions")).orElse(List.of()).stream()
                .flatMap(id -> bank.question(id).stream())
                .toList();
    }

    Tally tally(Quiz quiz) {
        return Tally.of(answers.values().stream().map(QuizRun::mark).toList(), total(quiz));
    }

    int total(Quiz quiz) {
        return drawn.map(step -> step.payload().texts("questions").size()).orElse(quiz.asked());
    }

    /** Whether answers may still change, and so say nothing yet of being right. */
    boolean isSecret(Quiz quiz) {
        return quiz.isClosing() && finished.isEmpty();
    }

    Past past(ClosingTest test) {
        Optional<Instant> ended = finished.map(Step::at);
        boolean passed = finished.filter(step -> step.payload().number("right") >= test.needed())
                .isPresent();
        return new Past(ended, passed);
    }

    /** How long it may take, while it is under way; empty where no clock runs. */
    Optional<TimeLimit> limit(Leeway leeway) {
        return drawn.filter(step -> finished.isEmpty() && step.payload().has(MINUTES))
                .map(step -> TimeLimit.of(step.at(), step.payload().number(MINUTES), leeway));
    }

    /** When time was up, where it was handed in for that. */
    Optional<Instant> timeUp() {
        return finished.filter(step -> step.payload().has(TIME_UP))
                .map(step -> Instant.parse(step.payload().text(TIME_UP)));
    }

    static Mark mark(Step answered) {
        return new Mark(answered.payload().number("gained"), answered.payload().number("of"));
    }
}
