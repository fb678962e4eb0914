package nl.overenweer.learning;

import jakarta.inject.Inject;
import java.time.Instant;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.enrolment.Enrolments;
import nl.overenweer.learning.progress.Route;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Renews what somebody did before by the refresher of the module, as opposed to doing all of it again: {@link Attempts#startAgain}. */
@UseCase
public class Refreshing {
    @Inject
    private AttemptStore store;

    @Inject
    private Beginnings beginnings;

    @Inject
    private Library library;

    @Inject
    private Enrolments enrolments;

    /**
     * A new attempt, at the version of today. Refuses while she is in one; where nobody asks her to do it anew, or not in this way; and for a
     * module without a question.
     */
    public AttemptId begin(Learner learner, String module, Instant now) {
        ModuleVersion version = beginnings.current(learner, module, now);
        Attempt last = beginnings.last(learner, module);
        Instant done = store.ledger(last)
                .completed()
                .map(Step::at)
                .orElseThrow(() -> new RuleBroken("learning.attempt.not-done"));
        boolean asked = enrolments
                .of(learner.person(), learner.organisation(), module)
                .filter(enrolment -> enrolment.mayRefresh() && !enrolment.counts(done))
                .isPresent();
        if (!asked || !Route.REFRESHER.isIn(library.open(version.id()))) {
            throw new RuleBroken("learning.refresher.closed");
        }
        return beginnings.begin(learner, version, last.number() + 1, Route.REFRESHER, now);
    }
}
