package nl.overenweer.scorm.cmi;

/** What content may do with an element. */
public enum Access {
    READ_WRITE,
    READ_ONLY,
    WRITE_ONLY
}
