package nl.overenweer.learning;

import java.util.Optional;
import nl.overenweer.learning.grading.Explanation;
import nl.overenweer.learning.progress.Progress;

/** Makes the receipt of a stored step: as things stood right after it, so that it is the same whenever it is asked again. */
final class Receipts {
    private final Sitting sitting;

    Receipts(Sitting sitting) {
        this.sitting = sitting;
    }

    Receipt of(Step step) {
        Sitting then = sitting.upTo(step.seq());
        Progress progress = then.progress();
        boolean told =
                step.kind() == StepKind.ANSWERED && !then.quiz(step.item()).isClosing();
        Optional<Explanation> explanation = told ? Optional.of(then.explanation(step)) : Optional.empty();
        boolean completed = sitting.ledger()
                .completed()
                .filter(end -> end.seq() == step.seq() + 1)
                .isPresent();
        return new Receipt(
                step.seq(),
                step.kind(),
                step.at(),
                new Whereabouts(then).here(),
                explanation,
                progress.ready(),
                progress.total(),
                completed);
    }
}
