package nl.overenweer.learning;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Library;
import nl.overenweer.learning.closing.TimeLimit;
import nl.overenweer.learning.progress.PackageResult;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/** How a learner stands: what pages show, each in one query. What is not hers is not found. */
@UseCase
public class Standings {
    @Inject
    private AttemptStore store;

    @Inject
    private LedgerStore ledgers;

    @Inject
    private Library library;

    /** Every module that she began, the latest first: one query. */
    @ReadOnly
    public List<AttemptCard> mine(Learner learner) {
        return ledgers.cards(learner);
    }

    /** Her last attempt at this module; empty when she never opened it. */
    @ReadOnly
    public Optional<AttemptView> attempt(Learner learner, String module) {
        return ledgers.last(learner, module).map(kept -> views(kept).attempt());
    }

    /** Her last attempt at this module with all that is in it, for a page that asks more than one thing; empty when she never opened it. */
    @ReadOnly
    public Optional<Standing> standing(Learner learner, String module) {
        return ledgers.last(learner, module).map(kept -> new Standing(views(kept)));
    }

    @ReadOnly
    public AttemptView attempt(Learner learner, AttemptId id) {
        return views(hers(learner, id)).attempt();
    }

    /** A scene of her last attempt at this module. Empty when the story has not come there: go to {@link #within}. */
    @ReadOnly
    public Optional<SceneState> scene(Learner learner, String module, String item, String scene) {
        return views(last(learner, module)).scene(item, scene);
    }

    @ReadOnly
    public QuizState quiz(Learner learner, String module, String quiz) {
        return views(last(learner, module)).quiz(quiz);
    }

    /** What the package of another tool said last in her last attempt at this module; empty while it said nothing. */
    @ReadOnly
    public Optional<PackageResult> reported(Learner learner, String module, String item) {
        return last(learner, module)
                .ledger()
                .last(StepKind.REPORTED, item, "")
                .map(step -> Reported.read(step.payload()));
    }

    /** The address where this item goes on. */
    @ReadOnly
    public String within(Learner learner, String module, String item) {
        return attempt(learner, module)
                .flatMap(view -> view.item(item))
                .map(ItemView::address)
                .orElseThrow(() -> new NotFound("item " + item + " of " + module));
    }

    /** The address of the exact spot where she was last. */
    @ReadOnly
    public String whereAmI(Learner learner, AttemptId id) {
        return new Whereabouts(sitting(hers(learner, id))).here();
    }

    /** Attempts in which a closing test may be out of time at this moment, past this one, so many at most; extra time is not looked at. */
    @ReadOnly
    public List<Attempt> timedOut(AttemptId after, int most, Instant now) {
        return store.timedOut(now.minus(TimeLimit.GRACE), after, most);
    }

    private Views views(Kept kept) {
        return new Views(sitting(kept));
    }

    private Sitting sitting(Kept kept) {
        return new Sitting(kept.attempt(), library.open(kept.attempt().version()), kept.ledger());
    }

    private Kept last(Learner learner, String module) {
        return ledgers.last(learner, module).orElseThrow(() -> new NotFound("attempt at " + module));
    }

    private Kept hers(Learner learner, AttemptId id) {
        return ledgers.ofLearner(learner, id).orElseThrow(() -> new NotFound("attempt " + id));
    }
}
