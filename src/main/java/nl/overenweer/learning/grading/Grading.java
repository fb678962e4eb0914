package nl.overenweer.learning.grading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overenweer.content.ByKind;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.DueDate;
import nl.overenweer.content.Gap;
import nl.overenweer.content.Grouping;
import nl.overenweer.content.Highlight;
import nl.overenweer.content.Highlight.Passage;
import nl.overenweer.content.Matching;
import nl.overenweer.content.Matrix;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Question;
import nl.overenweer.content.Rating;
import nl.overenweer.content.ScriptConcordance;
import nl.overenweer.content.ShortText;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.Sorting;
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

/**
 * What an answer is worth. 'Meerdere en markeren = max(0, goed aangevinkt − fout aangevinkt) / aantal goede; koppel, indelen, matrix en
 * gaten = deel dat goed staat; volgorde = deel op de goede plaats; scriptconcordantie = aantal panelleden met dit antwoord / aantal met
 * het meest gekozen antwoord, en zonder panel telt de vraag niet mee; de andere soorten = goed of niet. Een vraag is pas goed voor de
 * afronding als alles goed is.' (courses/README.md)
 */
public final class Grading implements ByKind<Mark> {
    private final Answer answer;

    private Grading(Answer answer) {
        this.answer = answer;
    }

    /** Refuses an answer of another kind than the question's: that is a fault of the program, not of the learner. */
    public static Mark mark(Question question, Answer answer) {
        return question.match(new Grading(answer));
    }

    @Override
    public Mark single(SingleChoice single) {
        return wholly(rights(single.options()).contains(as(OneOf.class, answer).option()));
    }

    @Override
    public Mark multiple(MultipleChoice multiple) {
        Set<String> rights = rights(multiple.options());
        Set<String> ticked = as(SomeOf.class, answer).options();
        int right = (int) ticked.stream().filter(rights::contains).count();
        int wrong = ticked.size() - right;
        return new Mark(Math.max(0, right - wrong), rights.size());
    }

    @Override
    public Mark trueFalse(TrueFalse statement) {
        return wholly(statement.answer() == as(Said.class, answer).value());
    }

    @Override
    public Mark matching(Matching matching) {
        return inPlace(as(Paired.class, answer).rights(), matching.pairs().size());
    }

    @Override
    public Mark ordering(Ordering ordering) {
        return inPlace(as(Ordered.class, answer).steps(), ordering.steps().size());
    }

    @Override
    public Mark numeric(Numeric numeric) {
        return wholly(numeric.isRight(as(Counted.class, answer).number()));
    }

    @Override
    public Mark shortText(ShortText question) {
        return wholly(question.key().read(as(Wrote.class, answer).text()).right());
    }

    @Override
    public Mark cloze(Cloze cloze) {
        List<String> given = as(Filled.class, answer).gaps();
        int right = (int) IntStream.range(0, given.size())
                .filter(i -> isRight(cloze.gaps().get(i), given.get(i)))
                .count();
        return new Mark(right, cloze.gaps().size());
    }

    @Override
    public Mark sorting(Sorting sorting) {
        return grouped(sorting.grouping());
    }

    @Override
    public Mark highlight(Highlight highlight) {
        Set<Integer> marked = as(Highlighted.class, answer).passages();
        int of = (int) highlight.passages().stream().filter(Passage::right).count();
        int right = (int) marked.stream()
                .filter(place -> highlight.passages().get(place).right())
                .count();
        int wrong = marked.size() - right;
        return new Mark(Math.max(0, right - wrong), of);
    }

    @Override
    public Mark matrix(Matrix matrix) {
        return grouped(matrix.grouping());
    }

    /** The published aggregate scoring: what the panel's answer most often was, is worth one; another, its share of that. */
    @Override
    public Mark script(ScriptConcordance script) {
        Rating rating = as(Rated.class, answer).rating();
        return script.panel()
                .map(panel -> new Mark(panel.count(rating), panel.most()))
                .orElse(Mark.UNCOUNTED);
    }

    @Override
    public Mark dueDate(DueDate question) {
        return wholly(question.answer().equals(as(Dated.class, answer).day()));
    }

    static boolean isRight(Gap gap, String given) {
        return gap.match(
                pick -> rights(pick.options()).contains(given),
                typed -> typed.key().read(given).right());
    }

    private Mark grouped(Grouping grouping) {
        List<Integer> given = as(Grouped.class, answer).groups();
        int right = (int) IntStream.range(0, given.size())
                .filter(i -> grouping.placeOf(grouping.members().get(i)) == given.get(i))
                .count();
        return new Mark(right, grouping.members().size());
    }

    private static Mark inPlace(List<Integer> given, int asked) {
        int right =
                (int) IntStream.range(0, asked).filter(i -> given.get(i) == i).count();
        return new Mark(right, asked);
    }

    private static Mark wholly(boolean right) {
        return new Mark(right ? 1 : 0, 1);
    }

    static Set<String> rights(List<Option> options) {
        return options.stream().filter(Option::right).map(Option::id).collect(Collectors.toSet());
    }

    static <A extends Answer> A as(Class<A> kind, Answer answer) {
        if (!kind.isInstance(answer)) {
            throw new IllegalArgumentException("not an answer to this kind of question: " + answer);
        }
        return kind.cast(answer);
    }
}
