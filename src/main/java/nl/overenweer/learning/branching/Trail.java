package nl.overenweer.learning.branching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decisions of one run through one case, in the order they were made. Where you are follows from it. */
public record Trail(List<Taken> taken) {
    public static final Trail EMPTY = new Trail(List.of());

    public Trail {
        taken = List.copyOf(taken);
    }

    public Trail plus(String scene, String choice) {
        List<Taken> longer = new ArrayList<>(taken);
        longer.add(new Taken(scene, choice));
        return new Trail(longer);
    }

    public Optional<Taken> last() {
        return taken.isEmpty() ? Optional.empty() : Optional.of(taken.get(taken.size() - 1));
    }

    /** The last choice made at this scene. */
    public Optional<String> choiceAt(String scene) {
        return Optional.ofNullable(choiceByScene().get(scene));
    }

    /** The last choice per scene, as conditions ask for it. */
    public Map<String, String> choiceByScene() {
        Map<String, String> choices = new LinkedHashMap<>();
        taken.forEach(decision -> choices.put(decision.scene(), decision.choice()));
        return choices;
    }

    /** What had been decided when this scene was last entered: its story and its offer follow from that. */
    public Trail before(String scene) {
        for (int i = taken.size() - 1; i >= 0; i--) {
            if (taken.get(i).scene().equals(scene)) {
                return new Trail(taken.subList(0, i));
            }
        }
        return this;
    }
}
