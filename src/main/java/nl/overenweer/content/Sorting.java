package nl.overenweer.content;

import java.util.List;

/** Things to be put into categories, as opposed to {@link Matrix}, whose rows are judged on one scale. */
public record Sorting(String id, String text, Grouping grouping, List<Citation> sources) implements Question {
    public Sorting {
        Checks.slug(id);
        sources = List.copyOf(sources);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SORTING;
    }

    @Override
    public <R> R match(ByKind<R> kinds) {
        return kinds.sorting(this);
    }
}
