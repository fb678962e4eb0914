package nl.overenweer.scorm.sequencing;

/**
 * Which children take part, and in what order (SM.9, SM.10).
 *
 * @param count how many are drawn
 */
public record ChildOrder(Timing selecting, int count, Timing shuffling, boolean shuffled) {
    /** All, as they stand. */
    public static final ChildOrder AS_THEY_STAND = new ChildOrder(Timing.NEVER, 0, Timing.NEVER, false);

    public ChildOrder {
        if (count < 0) {
            throw new IllegalArgumentException("a draw of " + count);
        }
    }

    boolean changes() {
        return selecting != Timing.NEVER || shuffling != Timing.NEVER;
    }
}
