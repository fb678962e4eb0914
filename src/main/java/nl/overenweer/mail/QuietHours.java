package nl.overenweer.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import nl.overenweer.shared.Clocks;

/**
 * When people get no ordinary mail, in the Netherlands' own time.
 *
 * @param from from here on it is quiet; the same as {@code until} for never
 * @param until from here on mail goes again
 * @param weekend whether Saturday and Sunday are quiet as a whole
 */
public record QuietHours(LocalTime from, LocalTime until, boolean weekend) {
    /** Ours, for organisations that chose none. */
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0), true);

    public boolean at(Instant moment) {
        ZonedDateTime here = moment.atZone(Clocks.ZONE);
        return weekend && isWeekend(here) || isNight(here.toLocalTime());
    }

    private boolean isNight(LocalTime time) {
        if (from.equals(until)) {
            return false;
        }
        boolean after = !time.isBefore(from);
        boolean before = time.isBefore(until);
        return from.isBefore(until) ? after && before : after || before;
    }

    private static boolean isWeekend(ZonedDateTime here) {
        return here.getDayOfWeek() == DayOfWeek.SATURDAY || here.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** This moment, or the first after it at which mail may go. */
    public Instant opens(Instant moment) {
        Instant open = moment;
        while (at(open)) {
            open = next(open.atZone(Clocks.ZONE)).toInstant();
        }
        return open;
    }

    /** The first moment after this one at which it may have become another time of day: the end of the night, or midnight. */
    private ZonedDateTime next(ZonedDateTime here) {
        ZonedDateTime midnight = here.toLocalDate().plusDays(1).atStartOfDay(Clocks.ZONE);
        ZonedDateTime morning = here.with(until);
        return morning.isAfter(here) && morning.isBefore(midnight) ? morning : midnight;
    }
}
