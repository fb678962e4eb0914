package nl.overenweer.content;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A gap in a text: something to pick, or something to type. */
public sealed interface Gap {
    /** How a gap stands in its text: {@code [[g1]]}. */
    Pattern NOTATION = Pattern.compile("\\[\\[\\s*([^\\[\\]]*?)\\s*\\]\\]");

    /** Unique within the question. */
    String id();

    /** One of these is right. */
    record Pick(String id, List<Option> options) implements Gap {
        public Pick {
            Checks.slug(id);
            options = List.copyOf(options);
            Checks.unique(options, Option::id);
        }

        @Override
        public <R> R match(Function<Pick, R> onPick, Function<Typed, R> onTyped) {
            return onPick.apply(this);
        }
    }

    record Typed(String id, TextKey key) implements Gap {
        public Typed {
            Checks.slug(id);
        }

        @Override
        public <R> R match(Function<Pick, R> onPick, Function<Typed, R> onTyped) {
            return onTyped.apply(this);
        }
    }

    <R> R match(Function<Pick, R> onPick, Function<Typed, R> onTyped);
}
