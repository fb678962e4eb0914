package nl.overenweer.shared;

import java.io.Serial;

/** What was asked for is not there, or not for this person: the two look the same from outside. */
public class NotFound extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
