package nl.overenweer.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.shared.RuleBroken;

/**
 * That a module has to be done again.
 *
 * @param months so long a completion counts
 * @param openDays so many days before that it is opened again
 * @param refresher whether who did it before may then take its refresher, rather than all of it
 */
public record Recurrence(int months, int openDays, boolean refresher) {
    public static final int MOST_MONTHS = 120;
    public static final int MOST_OPEN_DAYS = 365;
    private static final int DAYS_OF_SHORTEST_MONTH = 28;

    public Recurrence {
        if (months < 1 || months > MOST_MONTHS) {
            throw new RuleBroken("enrolment.recurrence.months", MOST_MONTHS);
        }
        if (!opensInTime(months, openDays)) {
            throw new RuleBroken("enrolment.recurrence.open", MOST_OPEN_DAYS);
        }
    }

    /** All of it, each time. */
    public Recurrence(int months, int openDays) {
        this(months, openDays, false);
    }

    /** It opens after it was done, not before. */
    public static boolean opensInTime(int months, int openDays) {
        return openDays >= 1 && openDays <= MOST_OPEN_DAYS && openDays < months * DAYS_OF_SHORTEST_MONTH;
    }

    /** The day on which it opens again for who was done on this day. */
    public LocalDate opensOn(LocalDate done) {
        return dueAfter(done).minusDays(openDays);
    }

    /** The last day of doing it again, when that is to be asked today; empty while the completion counts long enough. */
    public Optional<LocalDate> dueAgain(LocalDate done, LocalDate today) {
        if (today.isBefore(opensOn(done))) {
            return Optional.empty();
        }
        LocalDate due = dueAfter(done);
        return Optional.of(due.isBefore(today) ? today.plusDays(openDays) : due);
    }

    /** The 31st becomes the last day of a shorter month. */
    private LocalDate dueAfter(LocalDate done) {
        return done.plusMonths(months);
    }
}
