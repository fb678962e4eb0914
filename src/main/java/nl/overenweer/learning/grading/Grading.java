package nl.overenweer.learning.grading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overenweer.content.Matching;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Question;
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
public final class Grading {
    private Grading() {}

    /** Refuses an answer of another kind than the question's: that is a fault of the program, not of the learner. */
    public static Mark mark(Question question, Answer answer) {
        return question.match(
                single -> wholly(rights(single.options())
                        .contains(as(OneOf.class, answer).option())),
                multiple -> ticked(multiple, as(SomeOf.class, answer)),
                statement -> wholly(statement.answer() == as(Said.class, answer).value()),
                matching -> paired(matching, as(Paired.class, answer)),
                ordering -> ordered(ordering, as(Ordered.class, answer)),
                numeric -> wholly(numeric.isRight(as(Counted.class, answer).number())));
    }

    private static Mark ticked(MultipleChoice multiple, SomeOf answer) {
        Set<String> rights = rights(multiple.options());
        int right = (int) answer.options().stream().filter(rights::contains).count();
        int wrong = answer.options().size() - right;
        return new Mark(Math.max(0, right - wrong), rights.size());
    }

    private static Mark paired(Matching matching, Paired answer) {
        return inPlace(answer.rights(), matching.pairs().size());
    }

    private static Mark ordered(Ordering ordering, Ordered answer) {
        return inPlace(answer.steps(), ordering.steps().size());
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
