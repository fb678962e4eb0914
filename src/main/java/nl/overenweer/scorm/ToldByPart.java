package nl.overenweer.scorm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.scorm.cmi.Said;

/**
 * What one part of a package told, and what came of it.
 *
 * @param score as the part told it: raw where it is, else scaled
 * @param said how it counts, with the rules that made it so
 */
public record ToldByPart(String title, Optional<String> score, Said said, List<Objective> objectives) {
    /** A goal that the part keeps apart. The words are the standard's own; empty where it told none. */
    public record Objective(String name, String completion, String success, String score) {
        /** Whether anything came of it; that it is under way says nothing that the part itself doesn't say. */
        boolean hasOutcome() {
            return !score.isEmpty()
                    || Set.of("passed", "failed").contains(success)
                    || Set.of("completed", "passed", "failed").contains(completion);
        }
    }

    public ToldByPart {
        objectives = List.copyOf(objectives);
    }
}
