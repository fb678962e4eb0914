package nl.overenweer.content;

/** A way on: to this scene, when the condition holds. */
public record Next(Condition when, String scene) {}
