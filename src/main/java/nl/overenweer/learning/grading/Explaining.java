package nl.overenweer.learning.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.overenweer.content.ByKind;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.DueDate;
import nl.overenweer.content.Gap;
import nl.overenweer.content.Grouping;
import nl.overenweer.content.Grouping.Member;
import nl.overenweer.content.Highlight;
import nl.overenweer.content.Highlight.Passage;
import nl.overenweer.content.Matching;
import nl.overenweer.content.Matrix;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.ScriptConcordance;
import nl.overenweer.content.ShortText;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.Sorting;
import nl.overenweer.content.TextKey;
import nl.overenweer.content.TrueFalse;
import nl.overenweer.learning.grading.Answer.Counted;
import nl.overenweer.learning.grading.Answer.Dated;
import nl.overenweer.learning.grading.Answer.Filled;
import nl.overenweer.learning.grading.Answer.Grouped;
import nl.overenweer.learning.grading.Answer.Highlighted;
import nl.overenweer.learning.grading.Answer.OneOf;
import nl.overenweer.learning.grading.Answer.Ordered;
import nl.overenweer.learning.grading.Answer.Paired;
import nl.overenweer.learning.grading.Answer.Rated;
import nl.overenweer.learning.grading.Answer.Said;
import nl.overenweer.learning.grading.Answer.SomeOf;
import nl.overenweer.learning.grading.Answer.Wrote;
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

    @Override
    public Explanation shortText(ShortText question) {
        Line line = typed("1", question.key(), Grading.as(Wrote.class, answer).text());
        return new Explanation(mark, List.of(line), "");
    }

    @Override
    public Explanation cloze(Cloze cloze) {
        List<String> given = Grading.as(Filled.class, answer).gaps();
        return new Explanation(
                mark,
                IntStream.range(0, given.size())
                        .mapToObj(i -> gap(String.valueOf(i + 1), cloze.gaps().get(i), given.get(i)))
                        .toList(),
                "");
    }

    @Override
    public Explanation sorting(Sorting sorting) {
        return new Explanation(mark, members(sorting.grouping()), "");
    }

    @Override
    public Explanation highlight(Highlight highlight) {
        Set<Integer> marked = Grading.as(Highlighted.class, answer).passages();
        return new Explanation(
                mark,
                IntStream.range(0, highlight.passages().size())
                        .mapToObj(place -> passage(highlight.passages().get(place), place, marked.contains(place)))
                        .toList(),
                "");
    }

    @Override
    public Explanation matrix(Matrix matrix) {
        return new Explanation(mark, members(matrix.grouping()), "");
    }

    @Override
    public Explanation script(ScriptConcordance script) {
        return new Explanation(
                mark, Ratings.lines(script, Grading.as(Rated.class, answer).rating()), "");
    }

    @Override
    public Explanation dueDate(DueDate question) {
        LocalDate day = Grading.as(Dated.class, answer).day();
        if (day.equals(question.answer())) {
            return new Explanation(mark, List.of(), question.feedbackRight());
        }
        return new Explanation(
                mark,
                List.of(),
                day.isBefore(question.answer()) ? question.feedbackTooEarly() : question.feedbackTooLate());
    }

    private static Line gap(String number, Gap gap, String given) {
        return gap.match(pick -> picked(number, pick, given), typed -> typed(number, typed.key(), given));
    }

    private static Line picked(String number, Gap.Pick gap, String given) {
        Option mine = gap.options().stream()
                .filter(option -> option.id().equals(given))
                .findFirst()
                .orElseThrow();
        String right = gap.options().stream()
                .filter(Option::right)
                .map(Option::text)
                .findFirst()
                .orElse("");
        return new Line(
                number, mine.text(), true, verdict(true, mine.right()), "", mine.right() ? "" : right, mine.feedback());
    }

    private static Line typed(String number, TextKey key, String text) {
        TextKey.Recognised read = key.read(text);
        return new Line(
                number,
                text,
                true,
                verdict(true, read.right()),
                "",
                read.right() ? "" : key.shown(),
                read.readAs(),
                read.feedback());
    }

    private List<Line> members(Grouping grouping) {
        List<Integer> given = Grading.as(Grouped.class, answer).groups();
        List<Line> lines = new ArrayList<>();
        for (int place : sheet.order()) {
            Member member = grouping.members().get(place);
            boolean right = grouping.placeOf(member) == given.get(place);
            lines.add(new Line(
                    String.valueOf(lines.size() + 1),
                    member.text(),
                    true,
                    verdict(true, right),
                    grouping.groups().get(given.get(place)).text(),
                    right ? "" : grouping.name(member.group()),
                    member.feedback()));
        }
        return lines;
    }

    private static Line passage(Passage passage, int place, boolean marked) {
        return new Line(
                AnswerSheet.letter(place),
                passage.text(),
                marked,
                verdict(marked, passage.right()),
                "",
                "",
                passage.feedback());
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
