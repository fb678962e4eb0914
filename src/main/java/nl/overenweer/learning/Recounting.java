package nl.overenweer.learning;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.content.Library;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/** Works out anew from the ledger how attempts stand, and says where what is kept differs. Changes nothing: {@link Attempts#rebuild} does. */
@UseCase
public class Recounting {
    private static final int BATCH = 100;

    /**
     * A part of the work.
     *
     * @param attempts how many were looked at; none when all were
     * @param last the number of the last of them
     */
    public record Part(int attempts, int steps, AttemptId last, List<Difference> differences) {
        public Part {
            differences = List.copyOf(differences);
        }
    }

    @Inject
    private RecountStore store;

    @Inject
    private Library library;

    /** The next attempts of this organisation after this one, in the order of their numbers. */
    @ReadOnly
    public Part after(OrganisationId organisation, AttemptId last) {
        List<Kept> some = store.after(organisation, last, BATCH);
        Map<AttemptId, AttemptProgress> stored =
                store.progress(some.stream().map(kept -> kept.attempt().id()).toList());
        List<Difference> differences = new ArrayList<>();
        int steps = 0;
        for (Kept kept : some) {
            Attempt attempt = kept.attempt();
            steps += kept.ledger().steps().size();
            AttemptProgress counted = new AttemptProgress(attempt);
            counted.follow(new Sitting(attempt, library.open(attempt.version()), kept.ledger()));
            differences.addAll(Difference.between(attempt, Optional.ofNullable(stored.get(attempt.id())), counted));
        }
        AttemptId end =
                some.isEmpty() ? last : some.get(some.size() - 1).attempt().id();
        return new Part(some.size(), steps, end, differences);
    }
}
