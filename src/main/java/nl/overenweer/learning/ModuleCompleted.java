package nl.overenweer.learning;

import java.time.Instant;
import nl.overenweer.content.VersionId;
import nl.overenweer.learning.progress.Route;

/** A learner met the completion rule of a module: once per attempt. {@code quizRight} is the best result so far. */
public record ModuleCompleted(
        Learner learner,
        AttemptId attempt,
        String module,
        VersionId version,
        Route route,
        int quizRight,
        int quizTotal,
        Instant startedAt,
        Instant at) {}
