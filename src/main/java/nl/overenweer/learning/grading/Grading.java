package nl.overenweer.learning.grading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overenweer.content.ByKind;
import nl.overenweer.content.Matching;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Question;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.TrueFalse;
import nl.overenweer.learning.grading.Answer.Counted;
import nl.overenweer.learning.grading.Answer.OneOf;
import nl.overenweer.learning.grading.Answer.Ordered;
import nl.overenweer.learning.grading.Answer.Paired;
import nl.overenweer.learning.grading.Answer.Said;
import nl.overenweer.learning.grading.Answer.SomeOf;

/**
 * What an answer is worth. 'Partial credit: meerdere = max(0, right ticked − wrong ticked)/number right; koppel, volgorde = share of pairs
 * right / share in the right position; a question counts as goed for the completion rule only at full marks.' (courses/README.md)
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
