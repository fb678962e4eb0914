package nl.overenweer.learning;

import java.util.regex.Pattern;
import nl.overenweer.shared.RuleBroken;

/**
 * The sender's own name for one step, made before it is sent the first time. The same ticket sent again is answered the same and stores
 * nothing twice: so a browser may repeat what it is not sure of. Our script makes them of its device and a number that counts on:
 * {@code k3v9x0qhz2.17}.
 */
public record Ticket(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    public Ticket {
        if (!FORM.matcher(value).matches()) {
            throw new RuleBroken("learning.step.ticket");
        }
    }

    /** A new one, for a form on a page. */
    public static Ticket fresh() {
        return new Ticket(java.util.UUID.randomUUID().toString());
    }
}
