package nl.overenweer.privacy;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A line of the audit log with the names that its numbers have now.
 *
 * @param actor who did it; empty for the product itself and for somebody who is not known any more
 * @param person whom it touches
 */
public record LogLine(
        long number,
        Instant at,
        String act,
        OptionalLong actorId,
        String actor,
        OptionalLong personId,
        String person,
        String organisation,
        String detail) {}
