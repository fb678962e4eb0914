package nl.overenweer.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * Where a walk through the tree has come.
 *
 * @param at the next activity, or the one where the walk ended
 * @param arrived whether there is a next one; for a flow: one that can be delivered
 * @param end whether the walk left the tree, and the session is over
 * @param refusal the exception of the SN book that says why not
 */
record Step(Node at, Direction direction, boolean arrived, boolean end, @Nullable String refusal) {
    static Step to(Node at, Direction direction) {
        return new Step(at, direction, true, false, null);
    }

    static Step ended(Node at) {
        return new Step(at, Direction.FORWARD, false, true, null);
    }

    static Step refused(Node at, String refusal) {
        return new Step(at, Direction.FORWARD, false, false, refusal);
    }

    /** The same end, told of the activity where the flow stopped. */
    Step stoppedAt(Node stop) {
        return new Step(stop, direction, false, end, refusal);
    }
}
