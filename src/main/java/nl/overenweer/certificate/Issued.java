package nl.overenweer.certificate;

import nl.overenweer.content.VersionId;

/**
 * A certificate with what stands behind it.
 *
 * @param number of its row: its place in the lists that say what is revoked
 */
public record Issued(long number, VersionId version, OwnProof own) {}
