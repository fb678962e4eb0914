package nl.overenweer.mirror;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the people of one profession chose, as far as it may be shown. 'Live data from k ≥ 10 per profession. Cells under 3 merged, no filter
 * by organisation, refreshed in batches so that no view singles out a person.'
 *
 * @param people how many chose
 * @param shares in the author's order, the others last
 */
public record Distribution(int people, List<Share> shares) {
    public static final int FEWEST_PEOPLE = 10;
    public static final int SMALLEST_CELL = 3;

    public Distribution {
        shares = List.copyOf(shares);
    }

    /**
     * Empty below ten people.
     *
     * @param counts how often each choice was made; choices that the scene no longer has fall under the others
     * @param choices the scene's choices in the author's order
     */
    public static Optional<Distribution> of(Map<String, Integer> counts, List<String> choices) {
        int people = counts.values().stream().mapToInt(Integer::intValue).sum();
        return people < FEWEST_PEOPLE ? Optional.empty() : Optional.of(whole(counts, choices));
    }

    /** Of a panel, whose people were asked for this: shown from the first on, but small cells are merged as well. */
    public static Distribution ofPanel(Map<String, Integer> counts, List<String> choices) {
        return whole(counts, choices);
    }

    private static Distribution whole(Map<String, Integer> counts, List<String> choices) {
        int people = counts.values().stream().mapToInt(Integer::intValue).sum();
        Set<String> merged = merged(counts, choices);
        Map<String, Integer> cells = new LinkedHashMap<>();
        for (String choice : choices) {
            if (!merged.contains(choice)) {
                cells.put(choice, counts.getOrDefault(choice, 0));
            }
        }
        int others =
                people - cells.values().stream().mapToInt(Integer::intValue).sum();
        List<Share> shares = new ArrayList<>();
        cells.forEach((choice, n) -> shares.add(new Share(choice, percent(n, people))));
        if (!merged.isEmpty() || others > 0) {
            shares.add(new Share("", percent(others, people)));
        }
        return new Distribution(people, shares);
    }

    /** The choices to show as one: those under three, and more of the smallest while together they would still point at one or two people. */
    private static Set<String> merged(Map<String, Integer> counts, List<String> choices) {
        List<String> bySize = choices.stream()
                .sorted(Comparator.comparing(choice -> counts.getOrDefault(choice, 0)))
                .toList();
        Set<String> merged = bySize.stream()
                .filter(choice -> counts.getOrDefault(choice, 0) < SMALLEST_CELL)
                .collect(Collectors.toSet());
        for (String choice : bySize) {
            int together = others(counts, choices, merged);
            if (together == 0 || together >= SMALLEST_CELL) {
                break;
            }
            merged.add(choice);
        }
        return merged;
    }

    private static int others(Map<String, Integer> counts, List<String> choices, Set<String> merged) {
        return counts.entrySet().stream()
                .filter(cell -> merged.contains(cell.getKey()) || !choices.contains(cell.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The choice that most made; none where two share the first place or the others lead. */
    public Optional<String> favourite() {
        int most = shares.stream().mapToInt(Share::percent).max().orElse(0);
        List<Share> first =
                shares.stream().filter(share -> share.percent() == most).toList();
        return first.size() == 1 && !first.get(0).isOthers()
                ? Optional.of(first.get(0).choice())
                : Optional.empty();
    }

    private static int percent(int n, int people) {
        return Math.round(100f * n / people);
    }
}
