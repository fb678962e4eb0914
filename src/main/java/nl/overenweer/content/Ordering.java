package nl.overenweer.content;

import java.util.List;

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
    public QuestionKind kind() {
        return QuestionKind.ORDERING;
    }

    @Override
    public <R> R match(ByKind<R> kinds) {
        return kinds.ordering(this);
    }
}
