package nl.overenweer.learning;

import java.util.Map;
import java.util.Optional;
import nl.overenweer.content.Quiz;
import nl.overenweer.learning.grading.Mark;
import nl.overenweer.learning.grading.Tally;

/**
 * One run through a quiz, as the ledger tells it.
 *
 * @param number 1 for the first time
 * @param answers by question
 * @param finished the step that handed it in
 */
record QuizRun(int number, Map<String, Step> answers, Optional<Step> finished) {
    QuizRun {
        answers = Map.copyOf(answers);
    }

    Tally tally(Quiz quiz) {
        return Tally.of(
                answers.values().stream().map(QuizRun::mark).toList(),
                quiz.questions().size());
    }

    static Mark mark(Step answered) {
        return new Mark(answered.payload().number("gained"), answered.payload().number("of"));
    }
}
