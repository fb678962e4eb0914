package nl.overenweer.refresher.scheduling;

/** How well something was remembered, as the algorithm names it. */
public enum Rating {
    /** Not at all. */
    AGAIN,
    /** In part, or with much effort. */
    HARD,
    GOOD,
    EASY;

    /** 1 to 4, as the formulas count. */
    int grade() {
        return ordinal() + 1;
    }
}
