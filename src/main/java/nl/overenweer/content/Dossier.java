package nl.overenweer.content;

/** What one profession has on file; {@code text} is Markdown. */
public record Dossier(String title, String text) {}
