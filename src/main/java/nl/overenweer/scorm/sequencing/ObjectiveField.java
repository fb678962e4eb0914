package nl.overenweer.scorm.sequencing;

/** What an objective keeps, and what a map can read or write (SM.7; the last five since the 4th edition). */
public enum ObjectiveField {
    SATISFIED,
    MEASURE,
    RAW,
    MIN,
    MAX,
    COMPLETED,
    PROGRESS
}
