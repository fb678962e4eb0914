package nl.overenweer.scorm;

import nl.overenweer.scorm.cmi.Said;

/**
 * A line of a package's table of contents.
 *
 * @param depth 0 for the topmost
 * @param heading it holds others and opens nothing itself
 * @param open whether she may choose it now
 */
public record MenuLine(
        String part,
        String title,
        int depth,
        boolean heading,
        boolean open,
        boolean current,
        Said.Completion completion,
        Said.Success success) {}
