package nl.overenweer.content;

/** What the authors expect most people of a profession to choose, with their reason in words. */
public record Expectation(String choice, String reason) {}
