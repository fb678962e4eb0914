package nl.overenweer.learning;

import java.time.Instant;
import nl.overenweer.content.VersionId;

/** A learner began a module; the version is frozen from here on. */
public record AttemptStarted(
        Learner learner, AttemptId attempt, String module, VersionId version, int number, Instant at) {}
