package nl.overenweer.certificate;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.overenweer.shared.Clocks;

/** Looks every hour whose certificate ends soon; whom it told before it does not tell again. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EndingsTimer {
    private static final Logger LOG = Logger.getLogger(EndingsTimer.class.getName());

    @Inject
    private Endings endings;

    @Inject
    private Clocks clocks;

    @Schedule(hour = "*", minute = "27", persistent = false)
    void tell() {
        LocalDate today = clocks.today();
        for (int left = 1; left <= Endings.FIRST; left++) {
            tell(today.plusDays(left), today);
        }
    }

    /** Trouble with one day is not another's: it is logged, and the next hour tries again. */
    private void tell(LocalDate last, LocalDate today) {
        try {
            endings.tell(last, today, clocks.now());
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "of certificates that end on " + last + " nobody was told", failed);
        }
    }
}
