package nl.overenweer.content;

import java.util.List;

/** Several options may be right. */
public record MultipleChoice(String id, String text, List<Option> options, List<Citation> sources) implements Question {
    public MultipleChoice {
        Checks.slug(id);
        options = List.copyOf(options);
        sources = List.copyOf(sources);
        Checks.unique(options, Option::id);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.MULTIPLE;
    }

    @Override
    public <R> R match(ByKind<R> kinds) {
        return kinds.multiple(this);
    }
}
