package nl.overenweer.content;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a condition asks of a run through a case; all of it must hold.
 *
 * @param chosen choices per scene: at each of these scenes one of them was made
 * @param asked grounds per inquiry: each of these was asked on one of them
 * @param limits states per time limit
 * @param from the case has come to this moment
 * @param before the case has not come to this moment yet
 */
public record Demands(
        Map<String, Set<String>> chosen,
        Map<String, Set<String>> asked,
        Map<String, Set<LimitState>> limits,
        @Nullable CaseMoment from,
        @Nullable CaseMoment before) {
    public static final Demands NONE = new Demands(Map.of(), Map.of(), Map.of(), null, null);

    public Demands {
        chosen = Frozen.lines(chosen);
        asked = Frozen.lines(asked);
        limits = Frozen.lines(limits);
    }

    static Demands choices(Map<String, Set<String>> chosen) {
        return new Demands(chosen, Map.of(), Map.of(), null, null);
    }

    /** Whether this looks at the clock of the case. */
    public boolean isTimed() {
        return from != null || before != null || !limits.isEmpty();
    }

    public boolean isNone() {
        return chosen.isEmpty() && asked.isEmpty() && !isTimed();
    }

    boolean hold(Facts facts) {
        return chosen.entrySet().stream().allMatch(line -> line.getValue()
                        .contains(facts.chosen().getOrDefault(line.getKey(), "")))
                && asked.entrySet().stream()
                        .allMatch(line -> facts.asked().getOrDefault(line.getKey(), Set.of()).stream()
                                .anyMatch(line.getValue()::contains))
                && limits.entrySet().stream()
                        .allMatch(line -> isIn(line.getValue(), facts.limits().get(line.getKey())))
                && inTime(facts);
    }

    private static boolean isIn(Set<LimitState> states, @Nullable LimitState state) {
        return state != null && states.contains(state);
    }

    private boolean inTime(Facts facts) {
        LocalDateTime begin = facts.begin();
        boolean come = from == null || !facts.now().isBefore(from.in(begin));
        return come && (before == null || facts.now().isBefore(before.in(begin)));
    }
}
