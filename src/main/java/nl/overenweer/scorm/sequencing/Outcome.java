package nl.overenweer.scorm.sequencing;

import java.util.List;
import java.util.Optional;

/**
 * What came of a request.
 *
 * @param delivery what is to be shown; none when there is nothing, or when the request was refused and all stays as it is
 * @param ended whether the sequencing session is over
 * @param state to keep, also after a refusal: what ended before it stays ended
 * @param valid what may be asked next
 * @param trail what happened, in its order
 */
public record Outcome(
        Optional<Delivery> delivery,
        boolean ended,
        Optional<Refusal> refusal,
        SequencingState state,
        ValidRequests valid,
        List<TrailStep> trail) {
    public Outcome {
        trail = List.copyOf(trail);
    }
}
