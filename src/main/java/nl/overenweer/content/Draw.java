package nl.overenweer.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many questions a closing test takes out of its bank.
 *
 * @param count all of them together
 * @param quotas how many at least per label; a question with two labels stands in for one of them only
 */
public record Draw(int count, Map<String, Integer> quotas) {
    public Draw {
        Checks.that(count >= 1, "a draw takes at least one question");
        quotas = Frozen.map(quotas);
        Checks.that(quotas.values().stream().allMatch(quota -> quota >= 1), "a quota is at least one question");
        Checks.that(quotas.values().stream().mapToInt(Integer::intValue).sum() <= count, "the quotas fit in the draw");
    }

    /**
     * The questions taken out of these, offered in order of preference: no other choice that fills the quotas takes an earlier one in their
     * stead. Fewer than {@link #count} where the quotas can't be filled.
     */
    public List<String> take(List<String> offered, Map<String, Set<String>> labels) {
        List<String> places = places();
        Map<Integer, String> taken = new HashMap<>();
        List<String> drawn = new ArrayList<>();
        for (String question : offered) {
            if (seat(question, places, taken, labels, new HashSet<>())) {
                drawn.add(question);
            }
        }
        return drawn;
    }

    /** A place for each question: the label that it asks, or none. */
    private List<String> places() {
        List<String> places = new ArrayList<>();
        quotas.forEach((label, quota) -> {
            for (int i = 0; i < quota; i++) {
                places.add(label);
            }
        });
        while (places.size() < count) {
            places.add("");
        }
        return places;
    }

    /** Finds the question a place; whoever sits there may move to another that fits too. */
    private static boolean seat(
            String question,
            List<String> places,
            Map<Integer, String> taken,
            Map<String, Set<String>> labels,
            Set<Integer> tried) {
        Set<String> own = labels.getOrDefault(question, Set.of());
        for (int place = 0; place < places.size(); place++) {
            boolean fits = places.get(place).isEmpty() || own.contains(places.get(place));
            if (fits && tried.add(place)) {
                String sitting = taken.get(place);
                if (sitting == null || seat(sitting, places, taken, labels, tried)) {
                    taken.put(place, question);
                    return true;
                }
            }
        }
        return false;
    }
}
