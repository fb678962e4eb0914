package nl.overenweer.enrolment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.overenweer.shared.RuleBroken;

/** By when something that is assigned has to be done. Days are days in the Netherlands. */
public sealed interface Term {
    /** Longest of the terms that are given in days. */
    int MOST_DAYS = 1000;

    /** No last day. */
    record Open() implements Term {
        @Override
        public Optional<LocalDate> dueFor(LocalDate joined, LocalDate assigned) {
            return Optional.empty();
        }
    }

    /** One last day for all who are there; who comes later gets as many days as they had. */
    record On(LocalDate day) implements Term {
        @Override
        public Optional<LocalDate> dueFor(LocalDate joined, LocalDate assigned) {
            long late = Math.max(0, ChronoUnit.DAYS.between(assigned, joined));
            return Optional.of(day.plusDays(late));
        }
    }

    /** So many days from when it was assigned, or from when somebody joins who comes later. */
    record Within(int days) implements Term {
        public Within {
            if (days < 1 || days > MOST_DAYS) {
                throw new RuleBroken("enrolment.term.days", MOST_DAYS);
            }
        }

        @Override
        public Optional<LocalDate> dueFor(LocalDate joined, LocalDate assigned) {
            LocalDate start = joined.isAfter(assigned) ? joined : assigned;
            return Optional.of(start.plusDays(days));
        }
    }

    /** The last day for somebody who joined on a day, of what was assigned on a day. */
    Optional<LocalDate> dueFor(LocalDate joined, LocalDate assigned);

    /** The same for who is found later: not before today, whatever the day on which she joined. */
    default Optional<LocalDate> dueForNewcomer(LocalDate joined, LocalDate assigned, LocalDate today) {
        Optional<LocalDate> due = dueFor(joined, assigned);
        return due.filter(day -> !day.isBefore(today)).or(() -> dueFor(today, assigned));
    }
}
