package nl.overenweer.refresher;

import java.time.Instant;
import java.time.LocalDate;
import nl.overenweer.learning.Ticket;
import nl.overenweer.shared.Clocks;

/** One thing that a learner does with a card: by which form, and when. The same ticket sent again changes nothing. */
public record Turn(Ticket ticket, Instant now) {

    LocalDate today() {
        return LocalDate.ofInstant(now, Clocks.ZONE);
    }
}
