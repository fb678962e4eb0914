package nl.overenweer.scorm.cmi;

/** One value that content set. */
public record Change(String element, String value) {}
