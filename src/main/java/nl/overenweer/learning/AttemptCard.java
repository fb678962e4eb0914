package nl.overenweer.learning;

import java.time.Instant;
import java.util.Optional;
import nl.overenweer.content.VersionId;

/**
 * An attempt in a list, as opposed to the whole {@link AttemptView}.
 *
 * @param here the address where the learner was last
 */
public record AttemptCard(
        AttemptId attempt,
        String module,
        VersionId version,
        int number,
        ProgressState state,
        int itemsDone,
        int itemsTotal,
        String here,
        Instant startedAt,
        Instant lastAt,
        Optional<Instant> completedAt) {}
