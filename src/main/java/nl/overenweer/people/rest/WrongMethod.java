package nl.overenweer.people.rest;

import java.io.Serial;

/** What is asked is there, but not for this method. */
class WrongMethod extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String allowed;

    /** @param allowed methods, as the header {@code Allow} tells them */
    WrongMethod(String allowed) {
        super("allowed: " + allowed);
        this.allowed = allowed;
    }

    String allowed() {
        return allowed;
    }
}
