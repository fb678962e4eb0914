package nl.overenweer.report;

import java.util.Locale;
import java.util.Optional;

/** How somebody stands in one module, in the order of the bars: done, busy and in time, too late, not begun; and who need not do it, whom no bar counts. Derived from facts and a date, never stored. */
public enum Standing {
    DONE("klaar"),
    BUSY("bezig"),
    LATE("te-laat"),
    NOT_STARTED("niet-begonnen"),
    EXEMPT("vrijgesteld");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** As it stands in an address. */
    public String word() {
        return word;
    }

    /** As it stands in a message key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Standing> worded(String word) {
        for (Standing standing : values()) {
            if (standing.word.equals(word)) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }
}
