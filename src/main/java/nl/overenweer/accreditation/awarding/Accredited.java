package nl.overenweer.accreditation.awarding;

import java.time.LocalDate;
import java.util.Set;

/**
 * An accreditation that was granted.
 *
 * @param versions of the module for which it holds
 * @param until its last day
 * @param needsTest whether this register asks for a closing test
 */
public record Accredited(
        long id, long register, Set<Long> versions, LocalDate from, LocalDate until, boolean needsTest) {
    public Accredited {
        versions = Set.copyOf(versions);
    }

    /** The version is one of those, it was finished within the period, and it was tested where the register asks that. */
    boolean covers(Finished finished) {
        boolean within = !finished.on().isBefore(from) && !finished.on().isAfter(until);
        return within && versions.contains(finished.version()) && (finished.tested() || !needsTest);
    }
}
