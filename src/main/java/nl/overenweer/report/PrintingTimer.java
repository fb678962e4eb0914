package nl.overenweer.report;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.overenweer.shared.Clocks;

/** Goes on with files whose making stopped, as by a restart, and forgets old ones. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrintingTimer {
    @Inject
    private Printings printings;

    @Inject
    private PrintingRun run;

    @Inject
    private Clocks clocks;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void look() {
        printings.stopped(clocks.now()).forEach(run::start);
    }

    @Schedule(hour = "*", minute = "40", persistent = false)
    void forget() {
        printings.forget(clocks.now());
    }
}
