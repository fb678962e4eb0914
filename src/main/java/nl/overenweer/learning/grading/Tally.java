package nl.overenweer.learning.grading;

import java.util.Collection;
import java.util.Comparator;

/**
 * The result of one run through a quiz.
 *
 * @param right questions at full marks: what the completion rule counts
 * @param points sum of the shares, partial credit included
 */
public record Tally(int answered, int right, int total, double points) {
    /** The best run is the greatest. */
    public static final Comparator<Tally> BY_RESULT =
            Comparator.comparingInt(Tally::right).thenComparingDouble(Tally::points);

    public static Tally of(Collection<Mark> marks, int total) {
        int right = (int) marks.stream().filter(Mark::full).count();
        return new Tally(
                marks.size(),
                right,
                total,
                marks.stream().mapToDouble(Mark::share).sum());
    }

    /** The same, while nothing may be told of what is right. */
    public Tally unmarked() {
        return new Tally(answered, 0, total, 0);
    }

    public boolean complete() {
        return answered == total;
    }
}
