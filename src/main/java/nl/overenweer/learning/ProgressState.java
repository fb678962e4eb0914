package nl.overenweer.learning;

/** How an attempt stands, in one word. */
public enum ProgressState {
    /** Nothing but the door was opened. */
    NOT_STARTED,
    BUSY,
    DONE
}
