package nl.overenweer.learning;

import java.time.Instant;
import nl.overenweer.content.VersionId;

/** A learner met the completion rule of a module: once per attempt. {@code quizRight} is the best result so far. */
public record ModuleCompleted(
        Learner learner,
        AttemptId attempt,
        String module,
        VersionId version,
        int quizRight,
        int quizTotal,
        Instant startedAt,
        Instant at) {}
