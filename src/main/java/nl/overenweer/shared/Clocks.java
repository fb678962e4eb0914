package nl.overenweer.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one place that looks at the clock. Everything else is told the time. */
@ApplicationScoped
public class Clocks {
    /** The trade's own zone: a deadline ends at midnight in the Netherlands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private volatile Clock clock = Clock.systemUTC();

    public Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    public ZoneId zone() {
        return ZONE;
    }

    /** Stops the clock at one moment, for tests. */
    public void standStillAt(Instant moment) {
        clock = Clock.fixed(moment, ZoneId.of("UTC"));
    }

    /** Lets a clock that stood still go on with the real time. */
    public void run() {
        clock = Clock.systemUTC();
    }
}
