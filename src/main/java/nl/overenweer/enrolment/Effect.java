package nl.overenweer.enrolment;

import java.time.LocalDate;
import java.util.Optional;

/** What an assignment does to one person in one module. */
public enum Effect {
    /** She was not asked before, and is now. */
    NEW,
    /** She was asked with a later date or none: the earlier date wins. */
    SOONER,
    /** She was asked with an earlier date, or the same: that stays. */
    KEPT,
    /** She has done it: nothing is asked of her now. */
    DONE,
    /** She has done it so long ago that she is asked to do it again. */
    AGAIN,
    /** She is exempted: nothing is asked of her as long as that holds. */
    EXEMPT;

    /**
     * How somebody stands before it is assigned.
     *
     * @param asked whether a manager asked it of her already
     * @param due by when that is
     * @param done when she did it, for as far as that still counts
     */
    public record Before(boolean exempt, boolean asked, Optional<LocalDate> due, Optional<LocalDate> done) {
        public static final Before NOTHING = new Before(false, false, Optional.empty(), Optional.empty());
    }

    public static Effect of(Before before, Optional<LocalDate> due, Optional<Recurrence> recurrence, LocalDate today) {
        if (before.exempt()) {
            return EXEMPT;
        }
        if (before.done().isPresent()) {
            LocalDate done = before.done().get();
            return recurrence.flatMap(each -> each.dueAgain(done, today)).isPresent() ? AGAIN : DONE;
        }
        if (!before.asked()) {
            return NEW;
        }
        return earlier(due, before.due()) ? SOONER : KEPT;
    }

    /** No date is later than any. */
    static boolean earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isBefore(other.get()));
    }
}
