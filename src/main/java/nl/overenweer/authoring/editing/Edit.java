package nl.overenweer.authoring.editing;

import nl.overenweer.content.ModuleFiles;

/** One change that a trainer makes to a module, made on what a page showed at the time. */
public interface Edit {
    /** Whether what the page showed is still what the draft says: if not, somebody else was first. */
    boolean fits(ModuleFiles now);

    ModuleFiles apply(ModuleFiles now);
}
