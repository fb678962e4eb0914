package nl.overenweer.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Item;
import nl.overenweer.content.Page;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.Scene;
import nl.overenweer.content.ScormPackage;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.closing.Leeway;
import nl.overenweer.learning.closing.TimeLimit;
import nl.overenweer.learning.grading.Answer;
import nl.overenweer.learning.grading.AnswerSheet;
import nl.overenweer.learning.grading.Explanation;
import nl.overenweer.learning.grading.Reading.Fault;
import nl.overenweer.learning.grading.Reading.Fits;
import nl.overenweer.learning.progress.Progress;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** One attempt with its module and its ledger in hand: everything there is to know of it, and nothing that changes. */
final class Sitting {
    private final Attempt attempt;
    private final CourseModule module;
    private final Ledger ledger;
    private @Nullable Progress progress;

    Sitting(Attempt attempt, CourseModule module, Ledger ledger) {
        this.attempt = attempt;
        this.module = module;
        this.ledger = ledger;
    }

    Attempt attempt() {
        return attempt;
    }

    CourseModule module() {
        return module;
    }

    Ledger ledger() {
        return ledger;
    }

    Sitting plus(Step step) {
        return new Sitting(attempt, module, ledger.plus(step));
    }

    Sitting upTo(int seq) {
        Ledger then = ledger.upTo(seq);
        return then.equals(ledger) ? this : new Sitting(attempt, module, then);
    }

    Progress progress() {
        Progress known = progress;
        if (known == null) {
            known = Progress.of(module, attempt.route(), ledger.facts(module));
            progress = known;
        }
        return known;
    }

    ProgressState state() {
        if (ledger.completed().isPresent()) {
            return ProgressState.DONE;
        }
        return ledger.steps().isEmpty() ? ProgressState.NOT_STARTED : ProgressState.BUSY;
    }

    Instant lastAt() {
        return ledger.last().map(Step::at).orElse(attempt.startedAt());
    }

    /** When the clock of the closing test that is under way stops, without extra time; empty where none runs. */
    Optional<Instant> timeUntil() {
        return module.quizzes().stream()
                .filter(Quiz::isClosing)
                .flatMap(quiz -> ledger.run(quiz.slug()).limit(Leeway.NONE).map(TimeLimit::until).stream())
                .min(Instant::compareTo);
    }

    Addresses addresses() {
        return new Addresses(module.slug());
    }

    /** By trade; somebody of neither trade looks as the module's first audience does. */
    Glasses glasses() {
        Profession profession = attempt.learner().profession();
        if (profession == Profession.OTHER) {
            return module.audience().stream().findFirst().orElse(Glasses.GGZ);
        }
        return profession == Profession.RVDK ? Glasses.RVDK : Glasses.GGZ;
    }

    Page page(String slug) {
        return item(slug, Page.class);
    }

    Vignette vignette(String slug) {
        return item(slug, Vignette.class);
    }

    ScormPackage scorm(String slug) {
        return item(slug, ScormPackage.class);
    }

    Quiz quiz(String slug) {
        return item(slug, Quiz.class);
    }

    Scene scene(Vignette vignette, String id) {
        return vignette.scene(id).orElseThrow(() -> new NotFound("scene " + id));
    }

    /** A question of the quiz, or of the bank that it draws from. */
    Question question(Quiz quiz, String id) {
        Optional<Question> found = quiz.isClosing() ? module.bank(quiz).question(id) : quiz.question(id);
        return found.orElseThrow(() -> new NotFound("question " + id));
    }

    /** The questions that lie before her in the run that is going on, or came last. */
    List<Question> questions(Quiz quiz) {
        return ledger.run(quiz.slug()).questions(module, quiz);
    }

    /** The address of this question in the run that is going on; of the quiz itself when it is not there. */
    String address(Quiz quiz, String question) {
        List<String> ids = questions(quiz).stream().map(Question::id).toList();
        int place = ids.indexOf(question);
        return place < 0 ? addresses().item(quiz.slug()) : addresses().question(quiz.slug(), place + 1);
    }

    /** The question as it lies before this learner: the same in every run. */
    AnswerSheet sheet(Question question) {
        return AnswerSheet.of(question, attempt.seed());
    }

    /** Refuses, in words, what is no answer to this question. */
    Answer read(Question question, List<String> given) {
        return sheet(question).read(given).match(Fits::answer, fault -> {
            throw refused(fault);
        });
    }

    Explanation explanation(Step answered) {
        Question question = question(quiz(answered.item()), answered.spot());
        return Explanation.of(sheet(question), read(question, answered.payload().texts("given")));
    }

    Optional<Item> after(String slug) {
        List<Item> items = module.items();
        for (int i = 0; i + 1 < items.size(); i++) {
            if (items.get(i).slug().equals(slug)) {
                return Optional.of(items.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private <I extends Item> I item(String slug, Class<I> kind) {
        return module.item(slug)
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new NotFound(kind.getSimpleName() + " " + slug));
    }

    private static RuleBroken refused(Fault fault) {
        return new RuleBroken(fault.key(), fault.arguments().toArray());
    }
}
