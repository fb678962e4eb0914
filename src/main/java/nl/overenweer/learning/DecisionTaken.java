package nl.overenweer.learning;

import java.time.Instant;
import nl.overenweer.content.VersionId;

/** A learner decided in a scene of a case. {@code run} is 1 unless the case was started over. */
public record DecisionTaken(
        Learner learner,
        AttemptId attempt,
        String module,
        VersionId version,
        String item,
        String scene,
        String choice,
        int run,
        Instant at) {}
