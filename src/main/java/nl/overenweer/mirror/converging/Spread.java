package nl.overenweer.mirror.converging;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How one group's people are spread over the choices of a scene. */
public record Spread(Map<String, Integer> counts) {
    /** A group under ten is nobody's to look at. */
    public static final int FEWEST_PEOPLE = 10;

    /** What fewer did is not named. */
    static final int SMALLEST_CELL = 3;

    private static final int TENTHS = 10;

    public Spread {
        counts = Map.copyOf(counts);
    }

    public int people() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isEnough() {
        return people() >= FEWEST_PEOPLE;
    }

    public int of(String choice) {
        return counts.getOrDefault(choice, 0);
    }

    /** In tenths of the group: finer would let one work back to persons. */
    public int tenths(String choice) {
        return Math.round((float) TENTHS * of(choice) / people());
    }

    /** The choice of most; none where two share the first place or too few made it. */
    public Optional<String> favourite() {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var first = counts.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 && most >= SMALLEST_CELL ? Optional.of(first.get(0)) : Optional.empty();
    }

    /** 0 where both are spread alike, 1 where they have nothing in common: half the sum of the differences between the shares. */
    public double distance(Spread other) {
        Set<String> choices = new TreeSet<>(counts.keySet());
        choices.addAll(other.counts.keySet());
        return choices.stream()
                        .mapToDouble(choice -> Math.abs(share(choice) - other.share(choice)))
                        .sum()
                / 2;
    }

    private double share(String choice) {
        return (double) of(choice) / people();
    }
}
