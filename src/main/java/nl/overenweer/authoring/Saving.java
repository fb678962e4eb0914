package nl.overenweer.authoring;

/**
 * What came of saving an edit.
 *
 * @param done false: somebody else was first, and nothing was changed
 * @param work the module as it is now
 */
public record Saving(boolean done, Work work) {}
