package nl.overenweer.content;

import java.util.List;

/** An answer of a word or a few, typed; read with {@link TextKey}. */
public record ShortText(String id, String text, TextKey key, List<Citation> sources) implements Question {
    /** How many characters an answer may have, here and in a gap. */
    public static final int LONGEST = 200;

    public ShortText {
        Checks.slug(id);
        sources = List.copyOf(sources);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SHORT_TEXT;
    }

    @Override
    public <R> R match(ByKind<R> kinds) {
        return kinds.shortText(this);
    }
}
