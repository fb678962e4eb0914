package nl.overenweer.refresher.scheduling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * When a card comes back, as it follows from every time that it was asked.
 *
 * @param memory empty while it was never asked
 * @param due the day on which it comes
 * @param last the day on which it was asked last
 * @param times how often it was asked
 */
public record Schedule(Optional<Memory> memory, LocalDate due, Optional<LocalDate> last, int times) {
    /** Nine in ten, and at least once a year: law and language change. */
    static final Fsrs FSRS = new Fsrs(0.9, 365);

    /** A card that was never asked. */
    public static Schedule fresh(LocalDate due) {
        return new Schedule(Optional.empty(), due, Optional.empty(), 0);
    }

    /** {@code seed} is the card's own: the same card and the same answers give the same days, always. */
    public static Schedule of(LocalDate firstDue, List<Recall> recalls, long seed) {
        Schedule schedule = fresh(firstDue);
        for (Recall recall : recalls) {
            schedule = schedule.after(recall, seed);
        }
        return schedule;
    }

    /** How it stands after one more time. */
    public Schedule after(Recall recall, long seed) {
        int elapsed = last.map(day -> Math.max(0, (int) ChronoUnit.DAYS.between(day, recall.on())))
                .orElse(0);
        Memory next = memory.map(known -> FSRS.next(known, elapsed, recall.rating()))
                .orElseGet(() -> FSRS.first(recall.rating()));
        double fuzz = new Random(seed * 31 + times).nextDouble();
        LocalDate day = recall.on().plusDays(FSRS.interval(next, elapsed, fuzz));
        return new Schedule(Optional.of(next), day, Optional.of(recall.on()), times + 1);
    }

    public boolean isFresh() {
        return times == 0;
    }

    /** The chance that it is still known on this day; 0 for what was never asked. */
    public double recall(LocalDate day) {
        return memory.flatMap(
                        known -> last.map(then -> FSRS.recall(known, Math.max(0, ChronoUnit.DAYS.between(then, day)))))
                .orElse(0.0);
    }
}
