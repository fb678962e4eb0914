package nl.overenweer.learning.branching;

/** How far the learner is within one scene. */
public enum Phase {
    /** The story is told; a choice is asked, and what it will mean for the child. */
    DECIDE,
    /** Decided. What did most colleagues of the other profession choose? Nothing else is shown yet. */
    PREDICT,
    /** Decided and predicted: consequence, child, Spiegel, both glasses. */
    FEEDBACK,
    /** The case ends here. */
    ENDING
}
