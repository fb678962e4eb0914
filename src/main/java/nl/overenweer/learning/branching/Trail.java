package nl.overenweer.learning.branching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was done in one run through one case, in the order it was done. Where you are follows from it.
 *
 * @param taken the decisions
 * @param asked what was asked of others
 */
public record Trail(List<Taken> taken, List<Asked> asked) {
    public static final Trail EMPTY = new Trail(List.of(), List.of());

    public Trail {
        taken = List.copyOf(taken);
        asked = List.copyOf(asked);
    }

    public Trail plus(String scene, String choice) {
        List<Taken> longer = new ArrayList<>(taken);
        longer.add(new Taken(scene, choice));
        return new Trail(longer, asked);
    }

    /** The same, and this was asked where the trail has come to. */
    public Trail asking(String inquiry, String basis) {
        List<Asked> more = new ArrayList<>(asked);
        more.add(new Asked(inquiry, basis, taken.size()));
        return new Trail(taken, more);
    }

    public Optional<Taken> last() {
        return taken.isEmpty() ? Optional.empty() : Optional.of(taken.get(taken.size() - 1));
    }

    /** The last choice made at this scene. */
    public Optional<String> choiceAt(String scene) {
        return Optional.ofNullable(choiceByScene().get(scene));
    }

    /** The last choice per scene. */
    public Map<String, String> choiceByScene() {
        Map<String, String> choices = new LinkedHashMap<>();
        taken.forEach(decision -> choices.put(decision.scene(), decision.choice()));
        return choices;
    }

    /** What had been done when the choice at this scene was made: its story, its offer and its file follow from that. */
    public Trail before(String scene) {
        for (int i = taken.size() - 1; i >= 0; i--) {
            if (taken.get(i).scene().equals(scene)) {
                return first(i, i);
            }
        }
        return this;
    }

    /** What had been done when this scene was last entered: nothing was asked in it yet. */
    public Trail upTo(String scene) {
        Trail before = before(scene);
        return before.first(before.taken.size(), before.taken.size() - 1);
    }

    /** So many decisions, and what was asked after at most {@code asks} of them. */
    private Trail first(int decisions, int asks) {
        return new Trail(
                taken.subList(0, decisions),
                asked.stream().filter(asking -> asking.after() <= asks).toList());
    }
}
