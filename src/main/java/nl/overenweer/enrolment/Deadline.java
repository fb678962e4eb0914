package nl.overenweer.enrolment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a last day stands today.
 *
 * @param days days left; negative when it is past; 0 where there is no date
 */
public record Deadline(State state, long days) {
    /** From this many days before it a date is near. */
    public static final int SOON_DAYS = 21;

    /** In which way a date asks attention. */
    public enum State {
        /** No date was set. */
        NONE,
        /** Done: the date asks nothing any more. */
        MET,
        AHEAD,
        SOON,
        LATE
    }

    public static Deadline of(@Nullable LocalDate dueOn, LocalDate today, boolean done) {
        if (dueOn == null) {
            return new Deadline(State.NONE, 0);
        }
        long days = ChronoUnit.DAYS.between(today, dueOn);
        return new Deadline(done ? State.MET : state(days), days);
    }

    /** The day itself is still in time. */
    private static State state(long days) {
        if (days < 0) {
            return State.LATE;
        }
        return days <= SOON_DAYS ? State.SOON : State.AHEAD;
    }

    public boolean isLate() {
        return state == State.LATE;
    }

    public boolean isSoon() {
        return state == State.SOON;
    }
}
