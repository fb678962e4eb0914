package nl.overenweer.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that may be asked of somebody else in a case. The ground on which one asks decides what arrives.
 *
 * @param sides who may ask it
 * @param of whom it is asked
 * @param what is asked
 * @param scenes where it may be asked; none named: in every scene
 */
public record Inquiry(
        String id,
        Set<Glasses> sides,
        String of,
        String what,
        Set<String> scenes,
        Condition condition,
        List<Basis> bases) {
    public Inquiry {
        Checks.slug(id);
        sides = Frozen.glasses(sides);
        scenes = Frozen.set(scenes);
        bases = List.copyOf(bases);
        Checks.unique(bases, Basis::id);
    }

    public Optional<Basis> basis(String basisId) {
        return bases.stream().filter(basis -> basis.id().equals(basisId)).findFirst();
    }

    public boolean isAt(String scene) {
        return scenes.isEmpty() || scenes.contains(scene);
    }
}
