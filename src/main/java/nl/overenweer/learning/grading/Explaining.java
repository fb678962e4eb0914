package nl.overenweer.learning.grading;

import java.util.List;
import java.util.stream.IntStream;
import nl.overenweer.content.ByKind;
import nl.overenweer.content.Matching;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.TrueFalse;
import nl.overenweer.learning.grading.Answer.Counted;
import nl.overenweer.learning.grading.Answer.OneOf;
import nl.overenweer.learning.grading.Answer.Ordered;
import nl.overenweer.learning.grading.Answer.Paired;
import nl.overenweer.learning.grading.Answer.Said;
import nl.overenweer.learning.grading.Answer.SomeOf;
import nl.overenweer.learning.grading.Explanation.Line;
import nl.overenweer.learning.grading.Explanation.Verdict;

/** Makes the explanation of an answer, kind by kind. */
record Explaining(AnswerSheet sheet, Answer answer, Mark mark) implements ByKind<Explanation> {
    @Override
    public Explanation single(SingleChoice single) {
        String chosen = Grading.as(OneOf.class, answer).option();
        return new Explanation(mark, options(single.options(), List.of(chosen)), "");
    }

    @Override
    public Explanation multiple(MultipleChoice multiple) {
        List<String> chosen = List.copyOf(Grading.as(SomeOf.class, answer).options());
        return new Explanation(mark, options(multiple.options(), chosen), "");
    }

    @Override
    public Explanation trueFalse(TrueFalse statement) {
        return new Explanation(mark, sides(statement, Grading.as(Said.class, answer)), "");
    }

    @Override
    public Explanation matching(Matching matching) {
        return new Explanation(mark, pairs(matching, Grading.as(Paired.class, answer)), "");
    }

    @Override
    public Explanation ordering(Ordering ordering) {
        return new Explanation(
                mark,
                steps(ordering, Grading.as(Ordered.class, answer)),
                mark.full() ? ordering.feedbackRight() : ordering.feedbackWrong());
    }

    @Override
    public Explanation numeric(Numeric numeric) {
        return new Explanation(mark, List.of(), number(numeric, Grading.as(Counted.class, answer)));
    }

    private List<Line> options(List<Option> options, List<String> chosen) {
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

    private List<Line> steps(Ordering ordering, Ordered answer) {
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
