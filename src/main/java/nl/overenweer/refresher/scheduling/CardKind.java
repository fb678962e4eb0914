package nl.overenweer.refresher.scheduling;

import java.util.Locale;

/** What a card asks about, and how long that takes about. */
public enum CardKind {
    /** An article of law that changed since she did the module. */
    LAW(30),
    /** A question that was not answered fully right. */
    QUESTION(45),
    /** A word with two sides. */
    TERM(30);

    private final int seconds;

    CardKind(int seconds) {
        this.seconds = seconds;
    }

    public int seconds() {
        return seconds;
    }

    /** As addresses and texts write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
