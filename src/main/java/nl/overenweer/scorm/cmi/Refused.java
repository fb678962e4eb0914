package nl.overenweer.scorm.cmi;

/** A value that was not taken, and why. */
public record Refused(String element, Fault fault) {}
