package nl.overenweer.audit.chain;

/**
 * One entry as the chain sees it.
 *
 * @param content all that the entry says, in one fixed form
 * @param hash as it was written down
 */
public record Link(long number, String content, String hash) {}
