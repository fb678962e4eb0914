package nl.overenweer.content;

/** Something that was not verified yet: what, where in the module, and who will; the last two may be empty. */
public record OpenCheck(String what, String where, String owner) {}
