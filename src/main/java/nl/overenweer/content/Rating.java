package nl.overenweer.content;

import java.util.Optional;
import java.util.stream.Stream;

/** What new information does to a hypothesis, on the five points of a script concordance test. */
public enum Rating {
    MUCH_LESS("min-2"),
    LESS("min-1"),
    SAME("nul"),
    MORE("plus-1"),
    MUCH_MORE("plus-2");

    private final String key;

    Rating(String key) {
        this.key = key;
    }

    /** As the text form writes it. */
    public String key() {
        return key;
    }

    public static Optional<Rating> of(String key) {
        return Stream.of(values()).filter(rating -> rating.key.equals(key)).findFirst();
    }
}
