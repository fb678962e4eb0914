package nl.overenweer.content;

import java.util.Optional;

/**
 * A reference to an article of law or another source, as {@code wet:bw7-457 lid 1}.
 *
 * @param place where in it, such as {@code lid 1}; empty for the whole
 */
public record Citation(Kind kind, String key, String place) {
    /** What is cited: an article in the statute register, or a source of the module. */
    public enum Kind {
        STATUTE("wet"),
        SOURCE("bron");

        private final String scheme;

        Kind(String scheme) {
            this.scheme = scheme;
        }

        public String scheme() {
            return scheme;
        }
    }

    public Citation {
        Checks.slug(key);
    }

    /** Reads {@code scheme:key place}; empty when the text is not a citation. */
    public static Optional<Citation> parse(String text) {
        String[] parts = text.strip().split("\\s+", 2);
        String place = parts.length == 2 ? parts[1] : "";
        for (Kind kind : Kind.values()) {
            String prefix = kind.scheme + ":";
            if (parts[0].startsWith(prefix) && Checks.isSlug(parts[0].substring(prefix.length()))) {
                return Optional.of(new Citation(kind, parts[0].substring(prefix.length()), place));
            }
        }
        return Optional.empty();
    }

    /** As the text form writes it. */
    public String text() {
        return kind.scheme + ":" + key + (place.isEmpty() ? "" : " " + place);
    }
}
