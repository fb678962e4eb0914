package nl.overenweer.content;

import java.util.List;
import java.util.function.Function;

/** Steps to put in order; {@code steps} stand in the right one. */
public record Ordering(
        String id, String text, List<String> steps, String feedbackRight, String feedbackWrong, List<Citation> sources)
        implements Question {
    public Ordering {
        Checks.slug(id);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
        Checks.unique(steps, step -> step);
    }

    @Override
    public <R> R match(
            Function<SingleChoice, R> onSingle,
            Function<MultipleChoice, R> onMultiple,
            Function<TrueFalse, R> onTrueFalse,
            Function<Matching, R> onMatching,
            Function<Ordering, R> onOrdering,
            Function<Numeric, R> onNumeric) {
        return onOrdering.apply(this);
    }
}
