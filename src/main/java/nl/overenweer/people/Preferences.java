package nl.overenweer.people;

/** How the product speaks ({@code nl}, {@code en}) and looks ({@code auto}, {@code light}, {@code dark}) to one person. */
public record Preferences(String language, String theme) {}
