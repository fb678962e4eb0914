package nl.overenweer.content;

import java.util.List;
import java.util.function.Function;

/** Several options may be right. */
public record MultipleChoice(String id, String text, List<Option> options, List<Citation> sources) implements Question {
    public MultipleChoice {
        Checks.slug(id);
        options = List.copyOf(options);
        sources = List.copyOf(sources);
        Checks.unique(options, Option::id);
    }

    @Override
    public <R> R match(
            Function<SingleChoice, R> onSingle,
            Function<MultipleChoice, R> onMultiple,
            Function<TrueFalse, R> onTrueFalse,
            Function<Matching, R> onMatching,
            Function<Ordering, R> onOrdering,
            Function<Numeric, R> onNumeric) {
        return onMultiple.apply(this);
    }
}
