package nl.overenweer.accreditation;

/** How points reach a register. */
public enum Delivery {
    /** We send it a list. */
    LIST,
    /** The holder hands in her certificate herself. */
    HOLDER
}
