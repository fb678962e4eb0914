package nl.overenweer.people.scim;

import java.time.Instant;
import java.util.Optional;

/** A key as its organisation's administrator sees it: without the key. */
public record TokenLine(
        long id,
        String label,
        String maker,
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> lastUsedAt,
        boolean withdrawn,
        boolean holds) {}
