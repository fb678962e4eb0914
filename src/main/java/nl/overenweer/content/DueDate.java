package nl.overenweer.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A day to be counted from another: the answer is a date.
 *
 * @param from the day before the first that counts
 * @param days how many days count
 * @param counted which days count
 * @param free days that do not count as working days, besides weekends
 */
public record DueDate(
        String id,
        String text,
        LocalDate from,
        int days,
        Counted counted,
        Set<LocalDate> free,
        String feedbackRight,
        String feedbackTooEarly,
        String feedbackTooLate,
        List<Citation> sources)
        implements Question {
    /** Which days count. */
    public enum Counted {
        CALENDAR_DAYS("kalenderdagen"),
        WORKING_DAYS("werkdagen");

        private final String key;

        Counted(String key) {
            this.key = key;
        }

        /** As the text form writes it. */
        public String key() {
            return key;
        }
    }

    public DueDate {
        Checks.slug(id);
        Checks.that(days >= 1 && days <= 3650, "1 to 3650 days");
        free = Frozen.set(sorted(free));
        sources = List.copyOf(sources);
    }

    /** The last day. */
    public LocalDate answer() {
        LocalDate day = from;
        for (int left = days; left > 0; left -= counts(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean counts(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return counted == Counted.CALENDAR_DAYS || !weekend && !free.contains(day);
    }

    private static List<LocalDate> sorted(Collection<LocalDate> days) {
        return days.stream().sorted().toList();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.DUE_DATE;
    }

    @Override
    public <R> R match(ByKind<R> kinds) {
        return kinds.dueDate(this);
    }
}
