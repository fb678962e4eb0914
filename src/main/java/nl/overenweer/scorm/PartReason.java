package nl.overenweer.scorm;

import java.util.List;
import java.util.Optional;
import nl.overenweer.scorm.sequencing.Refusal;
import nl.overenweer.scorm.sequencing.TrailStep;

/**
 * Why a part of a package is offered now, or not.
 *
 * @param shown whether it is what she gets without choosing
 * @param refusal none where she may open it
 * @param first titles of what she has to do before, where its maker says so
 * @param trail what the rules of the package looked at, in their order
 */
public record PartReason(
        String title, boolean shown, Optional<Refusal> refusal, List<String> first, List<TrailStep> trail) {
    public PartReason {
        first = List.copyOf(first);
        trail = List.copyOf(trail);
    }
}
