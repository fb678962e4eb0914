package nl.overenweer.enrolment;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.overenweer.shared.Clocks;

/** Has assignments kept up to date every hour, so that a new day begins soon after midnight in the Netherlands. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundsTimer {
    @Inject
    private Rounds rounds;

    @Inject
    private Clocks clocks;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void catchUp() {
        for (Lasting assignment : rounds.lasting()) {
            rounds.catchUp(assignment, clocks.today(), clocks.now());
        }
    }
}
