package nl.overenweer.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import nl.overenweer.content.Quiz;
import nl.overenweer.learning.closing.Leeway;
import nl.overenweer.learning.closing.TimeLimit;

/** Keeps the time of a closing test: what still arrives in time, and the handing in when time is up. */
final class Timekeeping {
    private final Sitting sitting;
    private final Supplier<Leeway> leeway;

    /** {@code leeway} is only asked for when the test's own time has passed: an answer before that takes no more queries than any other. */
    Timekeeping(Sitting sitting, Supplier<Leeway> leeway) {
        this.sitting = sitting;
        this.leeway = leeway;
    }

    /** What was asked, with that time was up where it was. Refuses an answer that arrives too late. */
    Deed admit(Deed asked, Instant now) {
        boolean timed = asked.kind() == StepKind.ANSWERED || asked.kind() == StepKind.FINISHED;
        Optional<TimeLimit> up = timed ? passed(asked.item(), now) : Optional.empty();
        if (up.isEmpty()) {
            return asked;
        }
        if (asked.kind() == StepKind.FINISHED) {
            return timeUp(asked, up.get());
        }
        if (up.get().isClosed(now)) {
            throw new StaleStep(
                    "learning.closing.time-up", new Whereabouts(sitting).within(sitting.quiz(asked.item())));
        }
        return asked;
    }

    /** The handing in of a test whose time is up, and for which nothing arrives any more; empty where there is none. */
    Optional<Deed> due(Instant now) {
        return sitting.module().quizzes().stream()
                .filter(Quiz::isClosing)
                .flatMap(quiz -> passed(quiz.slug(), now)
                        .filter(limit -> limit.isClosed(now))
                        .map(limit -> timeUp(new Deed(StepKind.FINISHED, quiz.slug(), "", Payload.NONE), limit))
                        .stream())
                .findFirst();
    }

    /** The limit of the run that is under way, when it has passed, extra time included. */
    private Optional<TimeLimit> passed(String quiz, Instant now) {
        QuizRun run = sitting.ledger().run(quiz);
        return run.limit(Leeway.NONE)
                .filter(own -> own.isUp(now))
                .flatMap(own -> run.limit(leeway.get()))
                .filter(limit -> limit.isUp(now));
    }

    private static Deed timeUp(Deed asked, TimeLimit limit) {
        Payload told = asked.payload().with(QuizRun.TIME_UP, limit.until().toString());
        return new Deed(asked.kind(), asked.item(), asked.spot(), told);
    }
}
