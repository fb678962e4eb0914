package nl.overenweer.search.finding;

import java.util.Optional;

/**
 * What somebody seeks.
 *
 * @param words as typed, at most {@value #LONGEST} signs
 * @param kind only this kind of thing; empty for all
 * @param page of the results, from 1
 */
public record Asked(String words, Optional<Kind> kind, int page) {
    public static final int LONGEST = 120;
    public static final int PER_PAGE = 10;
    private static final int LAST = 500;

    public Asked {
        words = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        words = words.substring(
                        0, words.offsetByCodePoints(0, Math.min(words.codePointCount(0, words.length()), LONGEST)))
                .strip();
        page = Math.min(LAST, Math.max(1, page));
    }

    /** Whether something was typed at all. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    int from() {
        return (page - 1) * PER_PAGE;
    }
}
