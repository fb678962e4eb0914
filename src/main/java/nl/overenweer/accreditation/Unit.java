package nl.overenweer.accreditation;

/** In what a register counts. */
public enum Unit {
    POINTS,
    HOURS
}
