package nl.overenweer.scorm.cmi;

/** Whether a text is a value of a type. */
public enum Fit {
    FITS,
    WRONG_TYPE,
    OUT_OF_RANGE;

    static Fit when(boolean fits) {
        return fits ? FITS : WRONG_TYPE;
    }
}
