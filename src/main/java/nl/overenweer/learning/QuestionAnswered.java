package nl.overenweer.learning;

import java.time.Instant;
import java.util.List;
import nl.overenweer.content.VersionId;
import nl.overenweer.learning.grading.Mark;

/** A learner answered a question of a quiz. {@code terms} are the answer in the author's own terms. */
public record QuestionAnswered(
        Learner learner,
        AttemptId attempt,
        String module,
        VersionId version,
        String quiz,
        String question,
        List<String> terms,
        Mark mark,
        int run,
        Instant at) {}
