package nl.overenweer.content;

import java.util.List;
import java.util.function.Function;

/** Each left belongs to one right. */
public record Matching(String id, String text, List<Pair> pairs, List<Citation> sources) implements Question {
    public Matching {
        Checks.slug(id);
        pairs = List.copyOf(pairs);
        sources = List.copyOf(sources);
        Checks.unique(pairs, Pair::left);
        Checks.unique(pairs, Pair::right);
    }

    @Override
    public <R> R match(
            Function<SingleChoice, R> onSingle,
            Function<MultipleChoice, R> onMultiple,
            Function<TrueFalse, R> onTrueFalse,
            Function<Matching, R> onMatching,
            Function<Ordering, R> onOrdering,
            Function<Numeric, R> onNumeric) {
        return onMatching.apply(this);
    }
}
