package nl.overenweer.audit.chain;

import java.util.Optional;

/**
 * What proving the chain brought.
 *
 * @param entries how many are right, from the first on
 * @param hash of the last one that is right
 */
public record Verdict(long entries, String hash, Optional<Fault> fault) {
    public enum Kind {
        /** The entry does not say what it said when it was written, or the ones before it do not. */
        ALTERED,
        /** It should be here and is not. */
        MISSING,
        /** It is not the one that was noted elsewhere, or it is gone from the end. */
        NOT_AS_NOTED
    }

    /** The first entry that is wrong. */
    public record Fault(long number, Kind kind) {}

    public boolean whole() {
        return fault.isEmpty();
    }
}
