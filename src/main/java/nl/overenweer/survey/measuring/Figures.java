package nl.overenweer.survey.measuring;

import java.util.List;
import java.util.Optional;

/**
 * What may be said of a group: 'rapporteer groepsverschil met spreiding en aantal'.
 *
 * @param people how many persons this is of
 * @param deviation the standard deviation of the sample
 */
public record Figures(int people, double mean, double deviation) {
    /** Below ten people nothing is shown. */
    public static final int FEWEST = 10;

    /** Figures go on by five people at a time: from one view to the next no single person can be read off. */
    static final int STEP = 5;

    /** Empty below ten people. {@code values} in the order in which they were given, one per person. */
    public static Optional<Figures> of(List<Double> values) {
        int people = shown(values.size());
        if (people == 0) {
            return Optional.empty();
        }
        List<Double> counted = values.subList(0, people);
        double mean =
                counted.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = counted.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return Optional.of(new Figures(people, mean, Math.sqrt(squares / (people - 1))));
    }

    /** Of so many people, how many are counted in what is shown. */
    public static int shown(int people) {
        return people < FEWEST ? 0 : people - people % STEP;
    }
}
