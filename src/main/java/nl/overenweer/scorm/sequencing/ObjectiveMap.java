package nl.overenweer.scorm.sequencing;

import java.util.Set;

/** What a local objective reads from and writes to an objective that is shared by activities (SM.7). */
public record ObjectiveMap(String target, Set<ObjectiveField> reads, Set<ObjectiveField> writes) {
    public ObjectiveMap {
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
    }

    /** As the standard has it when a map says nothing more: status and measure are read. */
    public static ObjectiveMap reading(String target) {
        return new ObjectiveMap(target, Set.of(ObjectiveField.SATISFIED, ObjectiveField.MEASURE), Set.of());
    }

    public static ObjectiveMap writing(String target) {
        return new ObjectiveMap(target, Set.of(), Set.of(ObjectiveField.SATISFIED, ObjectiveField.MEASURE));
    }
}
