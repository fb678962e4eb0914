package nl.overenweer.survey.measuring;

import java.util.Collection;
import java.util.OptionalDouble;

/** The average of one person's list: 'bij meer dan twee ontbrekende antwoorden geen gemiddelde'. */
public final class Average {
    private static final int MOST_MISSING = 2;

    private Average() {}

    /** Empty when too much was left open. */
    public static OptionalDouble of(Collection<Integer> scores, int asked) {
        if (asked - scores.size() > MOST_MISSING) {
            return OptionalDouble.empty();
        }
        return scores.stream().mapToInt(Integer::intValue).average();
    }
}
