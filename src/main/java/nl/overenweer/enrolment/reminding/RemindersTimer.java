package nl.overenweer.enrolment.reminding;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.overenweer.people.OrganisationLine;
import nl.overenweer.people.Organisations;
import nl.overenweer.shared.Clocks;

/** Looks every hour whom to remind; what was posted before is not posted again. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemindersTimer {
    private static final Logger LOG = Logger.getLogger(RemindersTimer.class.getName());

    @Inject
    private Organisations organisations;

    @Inject
    private Reminders reminders;

    @Inject
    private Summaries summaries;

    @Inject
    private Clocks clocks;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void remind() {
        LocalDate today = clocks.today();
        organisations.lines(today).forEach(organisation -> remind(organisation, today));
    }

    /** One organisation's trouble is not another's: it is logged, and the next hour tries again. */
    private void remind(OrganisationLine organisation, LocalDate today) {
        try {
            reminders.remind(organisation.id(), today, clocks.now());
            summaries.tell(organisation.id(), today, clocks.now());
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "organisation " + organisation.id() + " was not reminded", failed);
        }
    }
}
