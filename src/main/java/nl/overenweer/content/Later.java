package nl.overenweer.content;

/** A paragraph that only stands in the story when earlier choices call for it: a consequence that comes back. */
public record Later(Condition when, String text) {}
