package nl.overenweer.learning;

import java.time.Instant;
import nl.overenweer.content.VersionId;

/** A learner handed in a quiz. */
public record QuizFinished(
        Learner learner,
        AttemptId attempt,
        String module,
        VersionId version,
        String quiz,
        int right,
        int total,
        int run,
        Instant at) {}
