package nl.overenweer.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must have been chosen before: at each scene in {@code chosen} one of these choices was made, and not so for {@code
 * not} as a whole.
 *
 * @param chosen choices per scene; all lines must hold
 * @param not choices per scene; together they must not all hold (empty: asks nothing)
 */
public record Condition(Map<String, Set<String>> chosen, Map<String, Set<String>> not) {
    public static final Condition ALWAYS = new Condition(Map.of(), Map.of());

    public Condition {
        chosen = frozen(chosen);
        not = frozen(not);
    }

    public boolean isAlways() {
        return chosen.isEmpty() && not.isEmpty();
    }

    /** True for these choices, given as the last choice made per scene. */
    public boolean holds(Map<String, String> choiceByScene) {
        return all(chosen, choiceByScene) && (not.isEmpty() || !all(not, choiceByScene));
    }

    private static boolean all(Map<String, Set<String>> lines, Map<String, String> choiceByScene) {
        return lines.entrySet().stream()
                .allMatch(line -> line.getValue().contains(choiceByScene.getOrDefault(line.getKey(), "")));
    }

    private static Map<String, Set<String>> frozen(Map<String, Set<String>> lines) {
        return Frozen.map(lines.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        line -> Frozen.set(line.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new)));
    }
}
