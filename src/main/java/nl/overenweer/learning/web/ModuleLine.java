package nl.overenweer.learning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.enrolment.Deadline;
import nl.overenweer.learning.ProgressState;

/**
 * One module in a list, as it stands for this learner.
 *
 * @param minutes all of it
 * @param minutesLeft roughly what is left, in whole minutes
 * @param askedBy who assigned it; empty for an own choice and for a module that she never opened
 */
public record ModuleLine(
        String slug,
        String code,
        String title,
        String summary,
        int minutes,
        int minutesLeft,
        ProgressState state,
        boolean asked,
        String askedBy,
        String reason,
        Optional<LocalDate> due,
        Deadline deadline,
        Optional<Instant> completedAt,
        Refresher refresher) {
    /**
     * What the refresher is to her.
     *
     * @param minutes how long it takes
     */
    public record Refresher(Stand stand, int minutes) {
        /** Whether she may take it, or is in it. */
        public enum Stand {
            CLOSED,
            OPEN,
            TAKEN
        }

        public static final Refresher NONE = new Refresher(Stand.CLOSED, 0);

        public boolean isOpen() {
            return stand == Stand.OPEN;
        }

        public boolean isTaken() {
            return stand == Stand.TAKEN;
        }
    }

    public boolean isDone() {
        return state == ProgressState.DONE;
    }

    public boolean isBusy() {
        return state == ProgressState.BUSY;
    }

    public boolean isTodo() {
        return !isDone() && !isBusy();
    }

    public boolean isLate() {
        return deadline.isLate();
    }

    /** Its date has passed, and it is not done. */
    public boolean isOverdue() {
        return completedAt.isEmpty() && due.isPresent() && isLate();
    }

    /** {@code done}, {@code busy} or {@code todo}: the name of its dot. */
    public String look() {
        return isDone() ? "done" : isBusy() ? "busy" : "todo";
    }

    /** Asked for, with a date, and not done yet. */
    public boolean isDue() {
        return asked && due.isPresent() && !isDone();
    }

    /** What it takes from here; all of it again for who has finished. */
    int minutesToGo() {
        return isDone() ? minutes : minutesLeft;
    }

    public String href() {
        return "/modules/" + slug;
    }
}
