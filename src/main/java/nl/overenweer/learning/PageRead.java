package nl.overenweer.learning;

import java.time.Instant;
import nl.overenweer.content.VersionId;

/** A learner read a page to its end, perhaps not for the first time. */
public record PageRead(Learner learner, AttemptId attempt, String module, VersionId version, String page, Instant at) {}
