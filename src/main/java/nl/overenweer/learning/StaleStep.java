package nl.overenweer.learning;

import java.io.Serial;
import nl.overenweer.shared.Outdated;

/** A step that comes too late: the attempt has moved on, in another tab or by an earlier click. Nothing was stored. */
public class StaleStep extends Outdated {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String here;

    StaleStep(String messageKey, String here) {
        super(messageKey);
        this.here = here;
    }

    /** The address where the attempt is now. */
    public String here() {
        return here;
    }
}
