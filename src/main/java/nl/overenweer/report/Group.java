package nl.overenweer.report;

/**
 * The counts of one team, or of one module.
 *
 * @param key what the filter calls it: a team's number (0 for people without a team) or a module's slug
 * @param people how many different persons are counted
 */
public record Group(String key, String name, int people, Counts counts) {}
