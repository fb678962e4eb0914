package nl.overenweer.people.security;

import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param through whether an organisation's own provider opened it, as opposed to a password
 * @param proved whether a second factor was shown
 */
public record SessionLine(
        long id, String device, Instant startedAt, Instant lastSeenAt, boolean through, boolean proved) {}
