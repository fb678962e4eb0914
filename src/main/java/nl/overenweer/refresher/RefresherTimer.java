package nl.overenweer.refresher;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.overenweer.learning.Learner;
import nl.overenweer.shared.Clocks;

/** Has cards made from time to time, so that the start page knows of them. A few hundred people at a time: it must not be felt. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RefresherTimer {
    private static final int AT_A_TIME = 300;

    @Inject
    private Sweeping sweeping;

    @Inject
    private CatchingUp catchingUp;

    @Inject
    private Clocks clocks;

    @Schedule(hour = "*", minute = "5/10", persistent = false)
    void sweep() {
        for (Learner learner : sweeping.next(AT_A_TIME, clocks.now())) {
            catchingUp.catchUp(learner, clocks.now());
        }
    }
}
