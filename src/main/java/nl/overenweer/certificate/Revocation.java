package nl.overenweer.certificate;

import java.time.Instant;

/**
 * That a certificate counts no more.
 *
 * @param reason for its holder and for administrators; nobody else reads it
 */
public record Revocation(Instant at, String reason) {}
