package nl.overenweer.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * What a sequencing request found.
 *
 * @param delivery what to deliver
 * @param end whether the session is over
 * @param refusal the exception of the SN book that says why there is nothing
 */
record Found(@Nullable Node delivery, boolean end, @Nullable String refusal) {
    static final Found NOTHING = new Found(null, false, null);
    static final Found END = new Found(null, true, null);

    static Found delivery(Node node) {
        return new Found(node, false, null);
    }

    static Found refused(String refusal) {
        return new Found(null, false, refusal);
    }

    static Found of(Step step) {
        return step.arrived() ? delivery(step.at()) : new Found(null, step.end(), step.refusal());
    }
}
