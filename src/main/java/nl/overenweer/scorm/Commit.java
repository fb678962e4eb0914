package nl.overenweer.scorm;

import java.util.List;
import nl.overenweer.scorm.cmi.Change;

/**
 * What a window tells at once.
 *
 * @param session the window's, as it was opened
 * @param number from 1 in each session, one more each time: the same again is answered and kept once
 * @param set in the order in which content set it
 */
public record Commit(int session, int number, String part, List<Change> set, Ending ending) {
    /** Whether content goes on after it. */
    public enum Ending {
        NONE,
        /** Content said that it is done. */
        FINISHED,
        /** The window goes; that is no end, she goes on later. */
        SUSPENDED
    }

    public Commit {
        set = List.copyOf(set);
    }
}
