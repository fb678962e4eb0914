package nl.overenweer.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How somebody stands in each module that she began, read once for all that one page asks of it. */
@RequestScoped
public class Cards {
    @Inject
    private Standings standings;

    private final Map<Learner, List<AttemptCard>> known = new HashMap<>();

    /** The latest first. */
    public List<AttemptCard> of(Learner learner) {
        return known.computeIfAbsent(learner, standings::mine);
    }
}
