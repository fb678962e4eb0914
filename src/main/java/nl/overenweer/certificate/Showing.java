package nl.overenweer.certificate;

/** What the holder lets others see who check the number of her certificate. */
public enum Showing {
    /** Whether it counts, and of which module; nothing about her. What holds until she chooses. */
    MODULE,
    /** Also her name, and from when until when it counts: all that a register compares. */
    NAME
}
