package nl.overenweer.privacy;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.overenweer.shared.Clocks;

/** Once a night, what is too old goes. What failed is tried again the next night. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RetentionTimer {
    private static final Logger LOG = Logger.getLogger(RetentionTimer.class.getName());

    @Inject
    private RetentionRun run;

    @Inject
    private Clocks clocks;

    @Schedule(hour = "3", minute = "20", timezone = "Europe/Amsterdam", persistent = false)
    void night() {
        try {
            RetentionRun.Outcome outcome = run.carryOut(clocks.now());
            LOG.log(Level.INFO, "retention: {0} rows and {1} people went by age", new Object[] {
                outcome.rows(), outcome.people()
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "retention was not carried out as a whole", e);
        }
    }
}
