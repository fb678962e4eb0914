package nl.overenweer.enrolment.reminding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.overenweer.shared.RuleBroken;

/**
 * On which days somebody is reminded: so many days before the last one, and so many after it. A day on which nothing ran is made up for the
 * next, with the days that are left then.
 *
 * @param before the largest first
 * @param after the smallest first
 */
public record Moments(List<Integer> before, List<Integer> after) {
    /** Ours, for organisations that chose none. */
    public static final Moments USUAL = new Moments(List.of(30, 7), List.of(1, 14));

    static final int MOST = 5;
    static final int LONGEST = 365;

    /** So long after its day a reminder of being late is still made up for. */
    private static final int MAKE_UP_DAYS = 6;

    /**
     * One of the moments.
     *
     * @param threshold its number of days, by which it is known
     */
    public record Moment(Kind kind, int threshold) {}

    public Moments {
        before = before.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        after = after.stream().distinct().sorted().toList();
    }

    /** {@code 30, 7} as an administrator types it; nothing for never. Refuses what is no number of days, and too many. */
    public static List<Integer> typed(String text) {
        TreeSet<Integer> days = new TreeSet<>();
        for (String part : text.strip().split("[\\s,;]+")) {
            if (!part.isEmpty()) {
                days.add(day(part));
            }
        }
        if (days.size() > MOST) {
            throw new RuleBroken("enrolment.moments.many", MOST);
        }
        return List.copyOf(days);
    }

    private static int day(String part) {
        if (!part.matches("[0-9]{1,3}") || Integer.parseInt(part) > LONGEST) {
            throw new RuleBroken("enrolment.moments.wrong", part, LONGEST);
        }
        return Integer.parseInt(part);
    }

    static String text(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public String beforeText() {
        return text(before);
    }

    public String afterText() {
        return text(after);
    }

    /**
     * The moment that it is today, for something that is due on a day and was asked on another. What was asked later than a moment does
     * not have that one: who asks today with a term of twenty days has just told her so.
     */
    Optional<Moment> on(LocalDate today, LocalDate due, LocalDate asked) {
        int left = (int) ChronoUnit.DAYS.between(today, due);
        return left >= 0 ? ahead(left, due, asked) : late(-left);
    }

    private Optional<Moment> ahead(int left, LocalDate due, LocalDate asked) {
        return before.stream()
                .filter(days -> left <= days)
                .min(Comparator.naturalOrder())
                .filter(days -> !asked.isAfter(due.minusDays(days)))
                .map(days -> new Moment(Kind.BEFORE, days));
    }

    private Optional<Moment> late(int late) {
        return after.stream()
                .filter(days -> late >= days && days > 0)
                .max(Comparator.naturalOrder())
                .filter(days -> late - days <= MAKE_UP_DAYS)
                .map(days -> new Moment(Kind.LATE, days));
    }

    /** From this day on a last day may ask for a reminder today. */
    LocalDate earliest(LocalDate today) {
        int most = after.isEmpty() ? 0 : after.get(after.size() - 1) + MAKE_UP_DAYS;
        return today.minusDays(most);
    }

    LocalDate latest(LocalDate today) {
        return today.plusDays(before.isEmpty() ? 0 : before.get(0));
    }
}
