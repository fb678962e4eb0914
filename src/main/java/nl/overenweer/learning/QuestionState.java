package nl.overenweer.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Question;
import nl.overenweer.content.QuestionKind;
import nl.overenweer.learning.grading.AnswerSheet;
import nl.overenweer.learning.grading.Explanation;

/**
 * One question of a quiz, as it lies before a learner.
 *
 * @param number from 1, as in its address
 * @param sheet the options in her own order
 * @param given her answer in this run, with its explanation
 */
public record QuestionState(int number, Question question, String address, AnswerSheet sheet, Optional<Given> given) {
    /**
     * @param letters what she sent: letters of the sheet's lines, {@code true}/{@code false}, or the number as typed
     */
    public record Given(List<String> letters, Instant at, Explanation explanation) {
        public Given {
            letters = List.copyOf(letters);
        }
    }

    public QuestionKind kind() {
        return question.kind();
    }

    public boolean isAnswered() {
        return given.isPresent();
    }
}
