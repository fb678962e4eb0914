package nl.overenweer.scorm.cmi;

/** Which of the two data models: all editions of 2004 share theirs. */
public enum Generation {
    SCORM_12,
    SCORM_2004
}
