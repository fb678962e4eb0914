package nl.overenweer.content;

/** The three tracks of the curriculum: law for the ggz, psychopathology for the RvdK, learning together. */
public enum Track {
    A,
    B,
    C
}
