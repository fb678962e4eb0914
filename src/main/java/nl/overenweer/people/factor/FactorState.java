package nl.overenweer.people.factor;

import java.time.Instant;

/**
 * Somebody's second factor as she sees it.
 *
 * @param codesLeft recovery codes that were not used
 */
public record FactorState(Instant since, long codesLeft) {}
