package nl.overenweer.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import nl.overenweer.shared.Clocks;

/** When an invented person did what: some minutes between one step and the next, never after yesterday. */
final class Pace {
    private static final int OPENS = 9;
    private static final int MINUTES_OF_A_DAY = 6 * 60;

    private final Random chance;
    private final LocalDate today;
    private Instant at;

    Pace(LocalDate today, int daysAgo, Random chance) {
        this.today = today;
        this.chance = chance;
        this.at = morning(today.minusDays(daysAgo));
    }

    Instant now() {
        return at;
    }

    /** The moment of the next step, some seconds to a few minutes on. */
    Instant next() {
        return after(Duration.ofSeconds(20 + chance.nextInt(100)));
    }

    /** Reads for about as long as the page takes. */
    Instant read(int minutes) {
        return after(Duration.ofSeconds(minutes * 45L + chance.nextInt(60)));
    }

    /** Goes on a day or two later, where those days have been. */
    void sleep() {
        LocalDate later = LocalDate.ofInstant(at, Clocks.ZONE).plusDays(1 + chance.nextInt(2));
        if (later.isBefore(today)) {
            at = morning(later);
        }
    }

    /** Waits so many hours and a little longer; false, and no wait, where that would be after yesterday. */
    boolean rest(int hours) {
        Instant later = at.plus(Duration.ofHours(hours)).plusSeconds(60L * (5 + chance.nextInt(120)));
        boolean past = LocalDate.ofInstant(later, Clocks.ZONE).isBefore(today);
        at = past ? later : at;
        return past;
    }

    private Instant after(Duration pause) {
        at = at.plus(pause);
        return at;
    }

    private Instant morning(LocalDate day) {
        return day.atTime(OPENS, 0).atZone(Clocks.ZONE).toInstant().plusSeconds(60L * chance.nextInt(MINUTES_OF_A_DAY));
    }
}
