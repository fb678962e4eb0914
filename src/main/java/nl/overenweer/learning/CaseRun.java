package nl.overenweer.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.learning.branching.Play;

/**
 * A {@link Play} with the steps that made it: when each was done, and what was expected for the child.
 *
 * @param decisions one for each decision of the trail
 */
record CaseRun(Play play, List<Step> decisions) {
    CaseRun {
        decisions = List.copyOf(decisions);
    }

    /** The decision at this scene. */
    Optional<Step> decided(String scene) {
        return decisions.stream().filter(step -> step.spot().equals(scene)).reduce((earlier, later) -> later);
    }

    Transcript.Run card() {
        return new Transcript.Run(play, lastAt());
    }

    /** When it was last gone on with; empty before the first decision. */
    Optional<Instant> lastAt() {
        return decisions.stream().map(Step::at).reduce((earlier, later) -> later);
    }
}
