package nl.overenweer.content;

import java.util.List;

/** Exactly one option is right. */
public record SingleChoice(String id, String text, List<Option> options, List<Citation> sources) implements Question {
    public SingleChoice {
        Checks.slug(id);
        options = List.copyOf(options);
        sources = List.copyOf(sources);
        Checks.unique(options, Option::id);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SINGLE;
    }

    @Override
    public <R> R match(ByKind<R> kinds) {
        return kinds.single(this);
    }
}
