package nl.overenweer.search.finding;

/** A piece of a text in a result; {@code found} marks what was sought. */
public record Fragment(String text, boolean found) {}
