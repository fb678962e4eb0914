package nl.overenweer.learning;

import java.time.Instant;
import java.util.Optional;
import nl.overenweer.content.VersionId;
import nl.overenweer.learning.progress.Route;

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
        Route route,
        ProgressState state,
        int itemsDone,
        int itemsTotal,
        String here,
        Instant startedAt,
        Instant lastAt,
        Optional<Instant> completedAt) {}
