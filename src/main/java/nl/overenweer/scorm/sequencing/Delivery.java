package nl.overenweer.scorm.sequencing;

/**
 * What is to be shown now.
 *
 * @param resumed it goes on with a suspended attempt, so {@code cmi.entry} says so
 * @param attempt which attempt it is, from 1; 0 for an activity that isn't tracked
 */
public record Delivery(String activity, boolean resumed, int attempt) {}
