package nl.overenweer.scorm;

import java.util.List;
import java.util.Optional;
import nl.overenweer.scorm.sequencing.Refusal;
import nl.overenweer.scorm.sequencing.SequencingState;
import nl.overenweer.scorm.sequencing.TrailStep;

/**
 * Which part comes now.
 *
 * @param part none when there is nothing to show: she chooses, or it is over
 * @param resumed it goes on where it was, as opposed to anew
 * @param refusal why nothing came of what was asked
 */
record Turn(
        Optional<String> part,
        boolean resumed,
        boolean ended,
        Optional<Refusal> refusal,
        SequencingState state,
        List<TrailStep> trail) {
    Turn {
        trail = List.copyOf(trail);
    }

    /** The same, but that it isn't done. */
    Turn refused(String code) {
        return new Turn(Optional.empty(), false, false, Optional.of(new Refusal(code)), state, trail);
    }
}
