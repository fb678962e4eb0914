package nl.overenweer.learning;

import jakarta.inject.Inject;
import nl.overenweer.enrolment.Allowances;
import nl.overenweer.enrolment.Allowances.Sum;
import nl.overenweer.learning.closing.Leeway;
import nl.overenweer.learning.closing.Leeway.Extra;
import nl.overenweer.shared.UseCase;

/** What a learner's manager gave her beyond the rules of a closing test, as the rules of this room read it. */
@UseCase
public class Leeways {
    @Inject
    private Allowances allowances;

    /** What holds for her at this module: one query. */
    public Leeway of(Learner learner, String module) {
        Sum given = allowances.sum(learner.person(), learner.organisation(), module);
        return new Leeway(
                given.extraAttempts(),
                given.pauseHours(),
                given.minutes().stream()
                        .map(each -> new Extra(each.minutes(), each.withdrawnAt()))
                        .toList());
    }
}
