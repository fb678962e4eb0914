package nl.overenweer.content.reading;

/**
 * A citation as a reader sees it.
 *
 * @param href where it leads; empty for a source without an address
 * @param law whether it is an article of law, rather than a guideline, book or study
 */
public record Cited(String label, String href, boolean law) {}
