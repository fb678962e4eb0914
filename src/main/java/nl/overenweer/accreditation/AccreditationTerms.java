package nl.overenweer.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.overenweer.shared.RuleBroken;

/**
 * What a register gives.
 *
 * @param activity the register's number for it; may be empty as long as it is only applied for
 * @param edition a second number, where the register has one (PE-online: the edition)
 */
public record AccreditationTerms(
        String activity, String edition, BigDecimal points, LocalDate from, LocalDate until, String note) {
    private static final BigDecimal MOST = new BigDecimal("1000");
    private static final int DECIMALS = 2;

    public AccreditationTerms {
        activity = Wording.of(activity, 60);
        edition = Wording.of(edition, 60);
        note = Wording.of(note, 500);
        if (points.signum() <= 0
                || points.compareTo(MOST) > 0
                || points.stripTrailingZeros().scale() > DECIMALS) {
            throw new RuleBroken("accreditation.points.wrong");
        }
        if (until.isBefore(from)) {
            throw new RuleBroken("accreditation.period.wrong");
        }
    }
}
