package nl.overenweer.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Question;
import nl.overenweer.content.QuestionKind;
import nl.overenweer.learning.grading.Answer;
import nl.overenweer.learning.grading.AnswerSheet;
import nl.overenweer.learning.grading.Explanation;
import nl.overenweer.learning.grading.Grading;
import nl.overenweer.learning.grading.Mark;
import nl.overenweer.learning.grading.Reading;
import nl.overenweer.shared.RuleBroken;

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
     * @param seq of the step that stored it
     * @param explanation empty in a closing test that was not handed in
     */
    public record Given(List<String> letters, Instant at, int seq, Optional<Explanation> explanation) {
        public Given {
            letters = List.copyOf(letters);
        }
    }

    /** A question outside its quiz; {@code seed} gives the order of its options. */
    public static QuestionState alone(Question question, String address, long seed) {
        return new QuestionState(1, question, address, AnswerSheet.of(question, seed), Optional.empty());
    }

    /** The same question with an answer. Refuses what is no answer to it. */
    public QuestionState answered(List<String> letters, Instant at) {
        Given told = new Given(letters, at, 0, Optional.of(Explanation.of(sheet, read(letters))));
        return new QuestionState(number, question, address, sheet, Optional.of(told));
    }

    /** What this answer is worth. Refuses what is no answer to it. */
    public Mark marked(List<String> letters) {
        return Grading.mark(question, read(letters));
    }

    private Answer read(List<String> letters) {
        return sheet.read(letters).match(Reading.Fits::answer, fault -> {
            throw new RuleBroken(fault.key(), fault.arguments().toArray());
        });
    }

    public QuestionKind kind() {
        return question.kind();
    }

    /** Whether it was answered with all that belongs to it, as far as that may be told. */
    public boolean isRight() {
        return explanation().filter(each -> each.mark().full()).isPresent();
    }

    public Optional<Explanation> explanation() {
        return given.flatMap(Given::explanation);
    }

    public boolean isAnswered() {
        return given.isPresent();
    }
}
