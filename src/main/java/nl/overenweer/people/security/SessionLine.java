package nl.overenweer.people.security;

import java.time.Instant;

/** A session as its owner sees it. */
public record SessionLine(long id, String device, Instant startedAt, Instant lastSeenAt) {}
