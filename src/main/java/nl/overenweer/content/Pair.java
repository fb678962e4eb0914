package nl.overenweer.content;

/** Two texts that belong together. */
public record Pair(String left, String right, String feedback) {}
