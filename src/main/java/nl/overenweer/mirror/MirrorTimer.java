package nl.overenweer.mirror;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.overenweer.shared.Clocks;

/** Has the Spiegel refreshed from time to time. On more nodes it is done more often, to no harm. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MirrorTimer {
    @Inject
    private Mirror mirror;

    @Inject
    private Clocks clocks;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void refresh() {
        mirror.refresh(clocks.now());
    }
}
