package nl.overenweer.mirror;

/** Who of two organisations wants to share figures with the other, as one of them sees it. */
public enum Accord {
    NONE,
    /** We offered, and wait for the other. */
    OURS,
    /** The other offered, and waits for us. */
    THEIRS,
    BOTH;

    static Accord of(boolean ours, boolean theirs) {
        if (ours) {
            return theirs ? BOTH : OURS;
        }
        return theirs ? THEIRS : NONE;
    }
}
