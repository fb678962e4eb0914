package nl.overenweer.content.reading;

/** A heading within a page, with the id by which a link finds it. */
public record Heading(int level, String id, String text) {}
