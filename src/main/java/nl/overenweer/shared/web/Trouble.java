package nl.overenweer.shared.web;

import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What a thrown exception means to whoever asked: the status of the answer, and the refusal in it if there is one.
 *
 * @param expired the page was made so long ago that its form can't be taken back
 */
public record Trouble(int status, Optional<RuleBroken> refusal, boolean expired) {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int BROKEN = 500;
    private static final int AWAY = 503;

    public static Trouble of(Throwable thrown) {
        List<Throwable> causes = causes(thrown);
        for (Throwable cause : causes) {
            if (cause instanceof RuleBroken refusal) {
                return new Trouble(refusal.conflict() ? CONFLICT : UNPROCESSABLE, Optional.of(refusal), false);
            }
            if (cause instanceof NotFound) {
                return plain(NOT_FOUND);
            }
            if (cause instanceof NotAllowed) {
                return plain(FORBIDDEN);
            }
            if (cause instanceof ViewExpiredException) {
                return new Trouble(CONFLICT, Optional.empty(), true);
            }
        }
        return plain(causes.stream().anyMatch(Trouble::databaseAway) ? AWAY : BROKEN);
    }

    /** Our own fault, which a colleague must see in the log; the rest is an answer. */
    public boolean ours() {
        return status >= BROKEN;
    }

    private static Trouble plain(int status) {
        return new Trouble(status, Optional.empty(), false);
    }

    /** SQL's class 08 is 'connection exception'; the pool says it in words only. */
    private static boolean databaseAway(Throwable cause) {
        if (!(cause instanceof SQLException fault)) {
            return false;
        }
        String state = String.valueOf(fault.getSQLState());
        return state.startsWith("08") || String.valueOf(fault.getMessage()).contains("allocating a connection");
    }

    private static List<Throwable> causes(@Nullable Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
