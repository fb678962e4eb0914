package nl.overenweer.learning;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;
import nl.overenweer.shared.UseCase;

/** What learners did not know, for who helps them to remember it. Read from the ledger when asked for: answering costs nothing more. */
@UseCase
public class Mistakes {
    /**
     * Somebody at work.
     *
     * @param lastAt when she did something last
     */
    public record Active(Learner learner, Instant lastAt) {}

    @Inject
    private AttemptStore store;

    @Inject
    private Library library;

    /** Her mistakes in every attempt in which she did something after this moment, the earliest first: one query. */
    public List<Mistake> of(Learner learner, Instant since) {
        return store.quizLedgers(learner, since).entrySet().stream()
                .flatMap(entry -> mistakes(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Who did something after this moment, so many attempts at most, the earliest first. */
    public List<Active> activeAfter(Instant after, int most) {
        return store.activeAfter(after, most);
    }

    /** Of a closing test only once it was handed in: before that nothing may be told. */
    private Stream<Mistake> mistakes(Attempt attempt, Ledger ledger) {
        CourseModule module = library.open(attempt.version());
        return module.quizzes().stream().flatMap(quiz -> ledger.runs(quiz.slug()).stream()
                .filter(run -> !run.isSecret(quiz))
                .flatMap(run -> mistakes(attempt, module, quiz, run)));
    }

    private static Stream<Mistake> mistakes(Attempt attempt, CourseModule module, Quiz quiz, QuizRun run) {
        Map<String, Step> answers = run.answers();
        return run.questions(module, quiz).stream()
                .filter(Question::isScored)
                .flatMap(question -> Stream.ofNullable(answers.get(question.id())))
                .filter(answered -> QuizRun.mark(answered).counts()
                        && !QuizRun.mark(answered).full())
                .map(answered -> new Mistake(
                        attempt.module(),
                        attempt.version(),
                        home(module, quiz, answered.spot()),
                        answered.spot(),
                        answered.at()));
    }

    /** The quiz in which the question stands: a closing test may have drawn it from another one. */
    private static String home(CourseModule module, Quiz quiz, String question) {
        return Stream.concat(Stream.of(quiz), module.quizzes().stream())
                .filter(each -> each.question(question).isPresent())
                .findFirst()
                .orElse(quiz)
                .slug();
    }
}
