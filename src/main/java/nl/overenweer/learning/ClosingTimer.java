package nl.overenweer.learning;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.overenweer.shared.Clocks;

/**
 * Hands in closing tests whose time is up, of learners who do not come back. On more nodes they do it together: whoever comes second waits
 * for the first, and then finds it done.
 */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClosingTimer {
    private static final Logger LOG = Logger.getLogger(ClosingTimer.class.getName());
    private static final int AT_A_TIME = 200;

    @Inject
    private Standings standings;

    @Inject
    private Attempts attempts;

    @Inject
    private Clocks clocks;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void handIn() {
        List<Attempt> some = standings.timedOut(new AttemptId(0), AT_A_TIME, clocks.now());
        while (!some.isEmpty()) {
            some.forEach(this::handIn);
            some = standings.timedOut(some.get(some.size() - 1).id(), AT_A_TIME, clocks.now());
        }
    }

    /** The end of the line: nobody above hears of a failure, and the others must not wait for one that cannot be handed in. */
    private void handIn(Attempt attempt) {
        try {
            attempts.finishWhenTimeIsUp(attempt.learner(), attempt.id(), clocks.now());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "A closing test out of time was not handed in: attempt " + attempt.id());
        }
    }
}
