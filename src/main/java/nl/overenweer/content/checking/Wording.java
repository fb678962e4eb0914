package nl.overenweer.content.checking;

/**
 * A piece of text that learners read, with the block in which it stands.
 *
 * @param block as in a {@link Finding}
 * @param text Markdown, or plain
 */
public record Wording(String block, String text) {}
