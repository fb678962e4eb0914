package nl.overenweer.authoring;

/** Names one draft. */
public record DraftId(long value) {}
