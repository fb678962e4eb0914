package nl.overenweer.people.roster;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import nl.overenweer.shared.Clocks;

/** Goes on with rosters whose run stopped, as by a restart, and forgets old ones. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RosterTimer {
    @Inject
    private CarryingOut carryingOut;

    @Inject
    private RosterRun run;

    @Inject
    private Clocks clocks;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void look() {
        List<Long> stopped = carryingOut.stopped(clocks.now());
        stopped.forEach(run::start);
    }

    @Schedule(hour = "*", minute = "50", persistent = false)
    void forget() {
        carryingOut.forget(clocks.now());
    }
}
