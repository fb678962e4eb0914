package nl.overenweer.learning.grading;

/** {@code gained} out of {@code of} points. Only a full mark counts as right for the completion rule. */
public record Mark(int gained, int of) {
    public Mark {
        if (of < 1 || gained < 0 || gained > of) {
            throw new IllegalArgumentException(gained + " out of " + of);
        }
    }

    public boolean full() {
        return gained == of;
    }

    /** Between 0 and 1. */
    public double share() {
        return (double) gained / of;
    }
}
