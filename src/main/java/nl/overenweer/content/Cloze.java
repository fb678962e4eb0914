package nl.overenweer.content;

import java.util.List;

/**
 * A text with gaps to fill in.
 *
 * @param passage Markdown, with {@code [[g1]]} where the gap {@code g1} is
 * @param gaps in the order of the passage
 */
public record Cloze(String id, String text, String passage, List<Gap> gaps, List<Citation> sources)
        implements Question {
    public Cloze {
        Checks.slug(id);
        gaps = List.copyOf(gaps);
        sources = List.copyOf(sources);
        Checks.unique(gaps, Gap::id);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.CLOZE;
    }

    @Override
    public <R> R match(ByKind<R> kinds) {
        return kinds.cloze(this);
    }
}
