package nl.overenweer.learning.grading;

/** {@code gained} out of {@code of} points. Only a full mark counts as right for the completion rule. */
public record Mark(int gained, int of) {
    /** Of an answer that is not scored: it counts neither for nor against. */
    public static final Mark UNCOUNTED = new Mark(0, 0);

    public Mark {
        if (of < 0 || gained < 0 || gained > of) {
            throw new IllegalArgumentException(gained + " out of " + of);
        }
    }

    public boolean counts() {
        return of > 0;
    }

    public boolean full() {
        return counts() && gained == of;
    }

    /** Between 0 and 1. */
    public double share() {
        return counts() ? (double) gained / of : 0;
    }
}
