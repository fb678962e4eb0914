package nl.overenweer.content;

import java.util.List;

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
    public QuestionKind kind() {
        return QuestionKind.MATCHING;
    }

    @Override
    public <R> R match(ByKind<R> kinds) {
        return kinds.matching(this);
    }
}
