package nl.overenweer.learning.branching;

/** One decision: at this scene, this choice. */
public record Taken(String scene, String choice) {}
