package nl.overenweer.learning.progress;

import java.util.List;

/**
 * One condition of the completion rule, and how it stands.
 *
 * @param open slugs of the items that still lack
 */
public record Requirement(Kind kind, int have, int need, List<String> open) {
    /** What is counted: pages read, cases brought to an ending, questions right, packages done. */
    public enum Kind {
        PAGES("pages"),
        CASES("cases"),
        QUIZ("quiz"),
        /** Questions right in the closing test. */
        CLOSING("closing"),
        /** Packages of other tools that say that they are done. */
        PACKAGES("packages");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    public Requirement {
        open = List.copyOf(open);
    }

    public boolean met() {
        return have >= need;
    }

    /** The sentence that says so; its arguments are {@code have} and {@code need}. */
    public String key() {
        return "learning.progress." + kind.word + (met() ? ".met" : ".open");
    }
}
