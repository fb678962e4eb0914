package nl.overenweer.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.VersionId;
import nl.overenweer.learning.progress.Progress;

/** The events that a stored step is told by to the rooms above. */
final class Happenings {
    private final Sitting sitting;
    private final Learner learner;
    private final AttemptId attempt;
    private final String module;
    private final VersionId version;

    private Happenings(Sitting sitting) {
        this.sitting = sitting;
        this.learner = sitting.attempt().learner();
        this.attempt = sitting.attempt().id();
        this.module = sitting.attempt().module();
        this.version = sitting.attempt().version();
    }

    static List<Object> of(Sitting after, Step step, boolean completes) {
        Happenings happenings = new Happenings(after);
        List<Object> events = new ArrayList<>(happenings.told(step));
        if (completes) {
            events.add(happenings.completed(step));
        }
        return events;
    }

    private List<Object> told(Step step) {
        return switch (step.kind()) {
            case READ -> List.of(new PageRead(learner, attempt, module, version, step.item(), step.at()));
            case DECIDED -> List.of(decided(step));
            case PREDICTED -> List.of(predicted(step));
            case ANSWERED -> isClosing(step) ? List.of() : List.of(answered(step));
            case FINISHED -> finished(step);
            case VISITED, ASKED, REPORTED, REPLAYED, RETRIED, DRAWN, COMPLETED -> List.of();
        };
    }

    private DecisionTaken decided(Step step) {
        int run = sitting.ledger().play(sitting.vignette(step.item())).number();
        String choice = step.payload().text("choice");
        return new DecisionTaken(learner, attempt, module, version, step.item(), step.spot(), choice, run, step.at());
    }

    private Predicted predicted(Step step) {
        String choice = step.payload().text("choice");
        Glasses side = sitting.glasses().other();
        return new Predicted(learner, attempt, module, version, step.item(), step.spot(), choice, side, step.at());
    }

    private QuestionAnswered answered(Step step) {
        return new QuestionAnswered(
                learner,
                attempt,
                module,
                version,
                step.item(),
                step.spot(),
                step.payload().texts("answer"),
                QuizRun.mark(step),
                run(step),
                step.at());
    }

    /** In a closing test answers are told when it is handed in: before that they may change, and nobody may learn the key from them. */
    private List<Object> finished(Step step) {
        List<Object> events = new ArrayList<>();
        if (isClosing(step)) {
            QuizRun run = sitting.ledger().run(step.item());
            run.answers().values().stream()
                    .sorted(Comparator.comparingInt(Step::seq))
                    .forEach(answer -> events.add(answered(answer)));
        }
        events.add(handedIn(step));
        return events;
    }

    private boolean isClosing(Step step) {
        return sitting.quiz(step.item()).isClosing();
    }

    private QuizFinished handedIn(Step step) {
        Payload result = step.payload();
        return new QuizFinished(
                learner,
                attempt,
                module,
                version,
                step.item(),
                result.number("right"),
                result.number("total"),
                run(step),
                step.at());
    }

    private ModuleCompleted completed(Step step) {
        Progress progress = sitting.progress();
        return new ModuleCompleted(
                learner,
                attempt,
                module,
                version,
                sitting.attempt().route(),
                progress.quizRight(),
                progress.quizTotal(),
                sitting.attempt().startedAt(),
                step.at());
    }

    private int run(Step step) {
        return sitting.ledger().run(step.item()).number();
    }
}
