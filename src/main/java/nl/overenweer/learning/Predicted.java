package nl.overenweer.learning;

import java.time.Instant;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.VersionId;

/** A learner said what most colleagues of the profession at {@code side} chose. */
public record Predicted(
        Learner learner,
        AttemptId attempt,
        String module,
        VersionId version,
        String item,
        String scene,
        String choice,
        Glasses side,
        Instant at) {}
