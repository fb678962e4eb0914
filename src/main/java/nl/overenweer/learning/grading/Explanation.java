package nl.overenweer.learning.grading;

import java.util.List;
import java.util.stream.IntStream;
import nl.overenweer.content.Matching;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Question;
import nl.overenweer.content.TrueFalse;
import nl.overenweer.learning.grading.Answer.Counted;
import nl.overenweer.learning.grading.Answer.OneOf;
import nl.overenweer.learning.grading.Answer.Ordered;
import nl.overenweer.learning.grading.Answer.Paired;
import nl.overenweer.learning.grading.Answer.Said;
import nl.overenweer.learning.grading.Answer.SomeOf;

/**
 * Why an answer got its mark, line by line. Only made after the answer was stored.
 *
 * @param lines options in the learner's order; left texts with what was put beside them; steps in the order given; the two sides of a
 *     statement; none for a number
 * @param overall what goes for the question as a whole; may be empty
 */
public record Explanation(Mark mark, List<Line> lines, String overall) {
    /** How one line was done. */
    public enum Verdict {
        /** Rightly chosen, or in its right place. */
        GOOD,
        /** Belongs to the answer and was not chosen. */
        MISSED,
        /** Chosen, or placed, and should not be. */
        WRONG,
        /** Rightly left alone. */
        LEFT
    }

    /**
     * @param letter as on the {@link AnswerSheet}; of a statement {@code true} or {@code false}; of a left text its number from 1
     * @param given what was put beside a left text; empty for other kinds
     * @param right what belongs beside it or at this place, where it was wrong; else empty
     */
    public record Line(
            String letter, String text, boolean chosen, Verdict verdict, String given, String right, String feedback) {}

    public Explanation {
        lines = List.copyOf(lines);
    }

    public static Explanation of(AnswerSheet sheet, Answer answer) {
        Question question = sheet.question();
        Mark mark = Grading.mark(question, answer);
        return question.match(
                single -> new Explanation(
                        mark,
                        options(
                                sheet,
                                single.options(),
                                List.of(Grading.as(OneOf.class, answer).option())),
                        ""),
                multiple -> new Explanation(
                        mark,
                        options(
                                sheet,
                                multiple.options(),
                                List.copyOf(Grading.as(SomeOf.class, answer).options())),
                        ""),
                statement -> new Explanation(mark, sides(statement, Grading.as(Said.class, answer)), ""),
                matching -> new Explanation(mark, pairs(matching, Grading.as(Paired.class, answer)), ""),
                ordering -> new Explanation(
                        mark,
                        steps(sheet, ordering, Grading.as(Ordered.class, answer)),
                        mark.full() ? ordering.feedbackRight() : ordering.feedbackWrong()),
                numeric -> new Explanation(mark, List.of(), number(numeric, Grading.as(Counted.class, answer))));
    }

    private static List<Line> options(AnswerSheet sheet, List<Option> options, List<String> chosen) {
        return sheet.order().stream()
                .map(place -> {
                    Option option = options.get(place);
                    boolean mine = chosen.contains(option.id());
                    return new Line(
                            sheet.letterOf(place),
                            option.text(),
                            mine,
                            verdict(mine, option.right()),
                            "",
                            "",
                            option.feedback());
                })
                .toList();
    }

    private static List<Line> sides(TrueFalse statement, Said said) {
        return List.of(side(statement, said, true), side(statement, said, false));
    }

    private static Line side(TrueFalse statement, Said said, boolean value) {
        boolean mine = said.value() == value;
        return new Line(
                value ? AnswerSheet.TRUE : AnswerSheet.FALSE,
                "",
                mine,
                verdict(mine, statement.answer() == value),
                "",
                "",
                statement.feedback(value));
    }

    private static List<Line> pairs(Matching matching, Paired answer) {
        return IntStream.range(0, matching.pairs().size())
                .mapToObj(i -> {
                    var pair = matching.pairs().get(i);
                    boolean right = answer.rights().get(i) == i;
                    String given = matching.pairs().get(answer.rights().get(i)).right();
                    return new Line(
                            String.valueOf(i + 1),
                            pair.left(),
                            true,
                            right ? Verdict.GOOD : Verdict.WRONG,
                            given,
                            right ? "" : pair.right(),
                            pair.feedback());
                })
                .toList();
    }

    private static List<Line> steps(AnswerSheet sheet, Ordering ordering, Ordered answer) {
        return IntStream.range(0, ordering.steps().size())
                .mapToObj(i -> {
                    int place = answer.steps().get(i);
                    boolean right = place == i;
                    return new Line(
                            sheet.letterOf(place),
                            ordering.steps().get(place),
                            true,
                            right ? Verdict.GOOD : Verdict.WRONG,
                            "",
                            right ? "" : ordering.steps().get(i),
                            "");
                })
                .toList();
    }

    private static String number(Numeric numeric, Counted answer) {
        if (numeric.isRight(answer.number())) {
            return numeric.feedbackRight();
        }
        return answer.number().compareTo(numeric.answer()) < 0 ? numeric.feedbackTooLow() : numeric.feedbackTooHigh();
    }

    private static Verdict verdict(boolean chosen, boolean right) {
        if (chosen) {
            return right ? Verdict.GOOD : Verdict.WRONG;
        }
        return right ? Verdict.MISSED : Verdict.LEFT;
    }
}
