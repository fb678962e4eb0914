package nl.overenweer.people.roster;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.overenweer.shared.Clocks;

/** Carries a roster out beside the page that asked for it, so that closing the page stops nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RosterRun {
    private static final Logger LOG = Logger.getLogger(RosterRun.class.getName());

    @Inject
    private CarryingOut carryingOut;

    @Inject
    private Clocks clocks;

    /** Does nothing when somebody else is at it. */
    @Asynchronous
    public void start(long roster) {
        run(roster);
    }

    public void run(long roster) {
        if (!carryingOut.claim(roster, clocks.now())) {
            return;
        }
        carryingOut.batches(roster).forEach(batch -> carry(roster, batch));
        carryingOut.finish(roster, clocks.now());
    }

    /** One line that a rule refuses takes its batch back; then the lines go one by one, and the others get through. */
    private void carry(long roster, List<Integer> batch) {
        try {
            carryingOut.carry(roster, batch, clocks.now());
        } catch (RuntimeException refused) {
            List<List<Integer>> persons = carryingOut.apart(roster, batch);
            if (persons.size() < 2) {
                LOG.log(Level.WARNING, "roster " + roster + ", line " + batch + " was not carried out", refused);
                carryingOut.refuse(roster, batch);
            } else {
                persons.forEach(person -> carry(roster, person));
            }
        }
    }
}
