package nl.overenweer.learning.grading;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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

    /** Of these marks, of which those that do not count are left out; {@code total} is the number of questions that do. */
    public static Tally of(Collection<Mark> marks, int total) {
        List<Mark> counting = marks.stream().filter(Mark::counts).toList();
        int right = (int) counting.stream().filter(Mark::full).count();
        return new Tally(
                counting.size(),
                right,
                total,
                counting.stream().mapToDouble(Mark::share).sum());
    }

    /** The same, while nothing may be told of what is right. */
    public Tally unmarked() {
        return new Tally(answered, 0, total, 0);
    }

    public boolean complete() {
        return answered == total;
    }
}
