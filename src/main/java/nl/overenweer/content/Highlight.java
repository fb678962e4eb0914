package nl.overenweer.content;

import java.util.List;

/** A text in pieces, some of which are to be marked, as in: which of these may go to the Raad? */
public record Highlight(String id, String text, List<Passage> passages, List<Citation> sources) implements Question {
    /** {@code right} when it is to be marked. */
    public record Passage(String text, boolean right, String feedback) {}

    public Highlight {
        Checks.slug(id);
        passages = List.copyOf(passages);
        sources = List.copyOf(sources);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.HIGHLIGHT;
    }

    @Override
    public <R> R match(ByKind<R> kinds) {
        return kinds.highlight(this);
    }
}
