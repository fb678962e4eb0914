package nl.overenweer.certificate;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.overenweer.shared.Clocks;

/** Looks every hour whose certificate ends soon; whom it told before it does not tell again. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EndingsTimer {
    @Inject
    private Endings endings;

    @Inject
    private Clocks clocks;

    @Schedule(hour = "*", minute = "27", persistent = false)
    void tell() {
        endings.tell(clocks.today(), clocks.now());
    }
}
