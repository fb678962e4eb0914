package nl.overenweer.content;

import java.util.List;

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
    public QuestionKind kind() {
        return QuestionKind.TRUE_FALSE;
    }

    @Override
    public <R> R match(ByKind<R> kinds) {
        return kinds.trueFalse(this);
    }
}
