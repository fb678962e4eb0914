package nl.overenweer.learning;

import jakarta.inject.Inject;
import java.util.List;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.UseCase;

/**
 * The decisions in the ledger over all attempts, in the order in which they came: for a room that counts them in batches, so that a learner
 * does not wait for it. What a room wants to know at once is told it by {@link DecisionTaken}.
 */
@UseCase
public class Decisions {
    /**
     * A decision in a scene.
     *
     * @param number of its step over all ledgers; a higher one may be seen a moment before a lower one
     * @param profession of the learner when she began
     */
    public record Numbered(
            long number,
            PersonId person,
            Profession profession,
            String module,
            String item,
            String scene,
            String choice) {}

    @Inject
    private AttemptStore store;

    /** The first of those after this number, so many at most. */
    public List<Numbered> after(long number, int most) {
        return store.decisionsAfter(number, most);
    }
}
