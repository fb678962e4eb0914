package nl.overenweer.shared;

import java.io.Serial;

/** This person may know that it exists, but not do this (403). Use {@link NotFound} where existence itself tells too much. */
public class NotAllowed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotAllowed(String what) {
        super(what);
    }
}
