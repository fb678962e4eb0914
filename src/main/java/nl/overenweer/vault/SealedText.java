package nl.overenweer.vault;

import java.time.LocalDate;

/**
 * A text as the server knows it: where it lies, how often it was put away, and what it can't read.
 *
 * @param version 1 at first; whoever puts the next one says which she saw
 */
public record SealedText(Slot slot, int version, Envelope sealed, LocalDate changedOn) {}
