package nl.overenweer.scorm.sequencing;

/** The editions of SCORM 2004 that differ in sequencing. */
public enum Edition {
    SECOND,
    THIRD,
    /** Jumps came with it, and objectives that share scores, completion and progress. */
    FOURTH;

    boolean jumps() {
        return this == FOURTH;
    }
}
