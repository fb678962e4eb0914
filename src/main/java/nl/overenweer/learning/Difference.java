package nl.overenweer.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One figure that is kept otherwise than it follows from the ledger.
 *
 * @param column of {@code learning_progress}; {@link #ROW} where the whole row is not there
 * @param kept what stands there; empty where there is nothing
 * @param counted what follows from the ledger
 */
public record Difference(OrganisationId organisation, AttemptId attempt, String column, String kept, String counted) {
    public static final String ROW = "*";

    /** What differs between the row that is kept and the one that follows from the ledger. */
    static List<Difference> between(Attempt attempt, Optional<AttemptProgress> kept, AttemptProgress counted) {
        OrganisationId organisation = attempt.learner().organisation();
        if (kept.isEmpty()) {
            return List.of(new Difference(
                    organisation, attempt.id(), ROW, "", text(counted.changing().get(0))));
        }
        List<Difference> differences = new ArrayList<>();
        List<@Nullable Object> stored = kept.get().all();
        List<@Nullable Object> follows = counted.all();
        for (int i = 0; i < stored.size(); i++) {
            if (!Objects.equals(stored.get(i), follows.get(i))) {
                differences.add(new Difference(
                        organisation,
                        attempt.id(),
                        AttemptProgress.ALL.get(i),
                        text(stored.get(i)),
                        text(follows.get(i))));
            }
        }
        return differences;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
