package nl.overenweer.accreditation.listing;

/** What a list can say of an award. */
public enum Cell {
    NUMBER,
    NAME,
    ACTIVITY,
    EDITION,
    MODULE,
    FINISHED,
    POINTS,
    SERIAL,
    ORGANISATION
}
