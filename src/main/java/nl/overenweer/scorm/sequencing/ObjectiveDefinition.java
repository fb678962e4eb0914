package nl.overenweer.scorm.sequencing;

import java.util.List;

/**
 * An objective of one activity (SM.6). Exactly one of an activity's objectives counts in rollup; it may be without an identifier.
 *
 * @param id empty when it has none
 * @param least from which measure on it is satisfied, if that is what decides
 */
public record ObjectiveDefinition(String id, boolean byMeasure, double least, List<ObjectiveMap> maps) {
    /** What an activity has that declares none. */
    public static final ObjectiveDefinition NAMELESS = new ObjectiveDefinition("", false, 1, List.of());

    public ObjectiveDefinition {
        maps = List.copyOf(maps);
        if (!(least >= -1 && least <= 1)) {
            throw new IllegalArgumentException("a least measure of " + least);
        }
    }

    public static ObjectiveDefinition of(String id, ObjectiveMap... maps) {
        return new ObjectiveDefinition(id, false, 1, List.of(maps));
    }

    public static ObjectiveDefinition byMeasure(String id, double least, ObjectiveMap... maps) {
        return new ObjectiveDefinition(id, true, least, List.of(maps));
    }
}
