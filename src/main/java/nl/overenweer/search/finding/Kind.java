package nl.overenweer.search.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What sort of thing was found. */
public enum Kind {
    MODULE("modules"),
    TEXT("lesstof"),
    TERM("begrippen"),
    STATUTE("wetten");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /** As an address writes it. */
    public String key() {
        return key;
    }

    /** Empty for every other word. */
    public static Optional<Kind> of(String key) {
        return Stream.of(values())
                .filter(kind -> kind.key.equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
