package nl.overenweer.scorm;

import java.time.Instant;
import java.util.List;
import nl.overenweer.learning.progress.PackageResult;
import nl.overenweer.scorm.cmi.Refused;

/**
 * What the database did with a commit.
 *
 * @param number up to and with this one all is kept
 * @param repeated it was kept before
 * @param refused what the standard doesn't allow; the rest is kept
 */
public record CommitReceipt(int number, boolean repeated, Instant at, List<Refused> refused, PackageResult result) {
    public CommitReceipt {
        refused = List.copyOf(refused);
    }
}
