package nl.overenweer.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A file to print that somebody asked for, made beside the page. It is hers alone, in the organisation for which she asked it, and goes after a day.
 *
 * @param scope whose figures she might see when she asked
 * @param bytes how long the file is; 0 while it is not done
 */
public record Printing(
        long id,
        PersonId person,
        ManagedScope scope,
        CompletionFilter filter,
        List<Column> columns,
        Locale language,
        Stage stage,
        int rowsDone,
        int rowsTotal,
        long bytes,
        Instant askedAt,
        @Nullable Instant finishedAt,
        Instant expiresAt) {
    /** So long a file is kept. */
    static final Duration KEPT = Duration.ofDays(1);

    /** Whoever makes it has stopped, as by a restart, when it was silent for so long. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    /** How far it is. */
    public enum Stage {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    public boolean isUnderWay() {
        return stage == Stage.WAITING || stage == Stage.RUNNING;
    }

    public boolean isDone() {
        return stage == Stage.DONE;
    }
}
