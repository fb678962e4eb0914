package nl.overenweer.certificate;

import java.time.Instant;
import java.util.List;

/**
 * A certificate as an administrator sees it, with the record of what was decided about it.
 *
 * @param record newest first
 */
public record IssuedLine(OwnProof own, List<Entry> record) {
    /**
     * One decision.
     *
     * @param revoked false: it was given back
     * @param by the name of who decided
     */
    public record Entry(boolean revoked, String reason, String by, Instant at) {}

    public IssuedLine {
        record = List.copyOf(record);
    }
}
