package nl.overenweer.content.reading;

/**
 * A top-level block of a page's text: a paragraph, list, table, callout or figure, as opposed to a {@link Heading}. A note, a search result and
 * 'on where you were' hang on its id, which stays as long as its words do.
 *
 * @param id {@code p-} and eight hexadecimal digits of the digest of its words
 * @param heading the id of the heading it stands under; empty above the first
 * @param text its words, without markup
 */
public record Block(String id, String heading, String text) {}
