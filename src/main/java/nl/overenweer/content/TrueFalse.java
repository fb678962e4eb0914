package nl.overenweer.content;

import java.util.List;
import java.util.function.Function;

/** A statement that is true or false; each answer has its own feedback. */
public record TrueFalse(
        String id, String text, boolean answer, String feedbackTrue, String feedbackFalse, List<Citation> sources)
        implements Question {
    public TrueFalse {
        Checks.slug(id);
        sources = List.copyOf(sources);
    }

    public String feedback(boolean given) {
        return given ? feedbackTrue : feedbackFalse;
    }

    @Override
    public <R> R match(
            Function<SingleChoice, R> onSingle,
            Function<MultipleChoice, R> onMultiple,
            Function<TrueFalse, R> onTrueFalse,
            Function<Matching, R> onMatching,
            Function<Ordering, R> onOrdering,
            Function<Numeric, R> onNumeric) {
        return onTrueFalse.apply(this);
    }
}
