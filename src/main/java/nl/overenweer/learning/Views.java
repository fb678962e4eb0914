package nl.overenweer.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.Item;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.ItemView.State;
import nl.overenweer.learning.closing.Admission;
import nl.overenweer.learning.closing.Leeway;
import nl.overenweer.learning.closing.TimeLimit;
import nl.overenweer.learning.grading.Tally;
import nl.overenweer.learning.progress.Progress;

/** Makes what a learner sees out of a sitting. */
final class Views {
    private final Sitting sitting;
    private final Whereabouts whereabouts;

    Views(Sitting sitting) {
        this.sitting = sitting;
        this.whereabouts = new Whereabouts(sitting);
    }

    AttemptView attempt() {
        Progress progress = sitting.progress();
        return new AttemptView(
                sitting.attempt().id(),
                sitting.attempt().number(),
                sitting.attempt().route(),
                sitting.attempt().version(),
                sitting.module(),
                sitting.glasses(),
                sitting.state(),
                progress,
                sitting.module().items().stream()
                        .map(item -> item(item, progress))
                        .toList(),
                whereabouts.here(),
                sitting.attempt().startedAt(),
                sitting.lastAt(),
                sitting.ledger().completed().map(Step::at));
    }

    /** Empty for a scene that this run has not come to: nothing of it may be seen. */
    Optional<SceneState> scene(String item, String sceneId) {
        Vignette vignette = sitting.vignette(item);
        Scene scene = sitting.scene(vignette, sceneId);
        List<CaseRun> runs = sitting.ledger().caseRuns(vignette);
        CaseRun run = runs.get(runs.size() - 1);
        return run.play().phase(sceneId).map(phase -> new SceneViews(sitting, attempt(), run).scene(scene, phase));
    }

    /** A run from its first scene to where it came; the last run for a number of which there is none. */
    Transcript transcript(String item, int number) {
        Vignette vignette = sitting.vignette(item);
        List<CaseRun> runs = sitting.ledger().caseRuns(vignette);
        CaseRun run = number < 1 || number > runs.size() ? runs.get(runs.size() - 1) : runs.get(number - 1);
        return new Transcript(
                vignette,
                run.play().number(),
                new SceneViews(sitting, attempt(), run).path(),
                runs.stream().map(CaseRun::card).toList());
    }

    QuizState quiz(String slug) {
        Quiz quiz = sitting.quiz(slug);
        QuizRun run = sitting.ledger().run(slug);
        Optional<Tally> best = sitting.ledger().runs(slug).stream()
                .filter(each -> each.finished().isPresent())
                .map(each -> each.tally(quiz))
                .max(Tally.BY_RESULT);
        return new QuizState(
                attempt(),
                quiz,
                run.number(),
                questions(quiz, run),
                run.finished().isPresent(),
                run.isSecret(quiz) ? run.tally(quiz).unmarked() : run.tally(quiz),
                best,
                quiz.closing()
                        .map(ClosingTest::needed)
                        .orElse(sitting.attempt().route().rule(sitting.module()).quizRight()),
                whereabouts.after(slug));
    }

    Admission admission(String slug, Leeway leeway, Instant now) {
        return new ClosingDesk(sitting, leeway).admission(slug, now);
    }

    /** How long the run of this closing test may take that is under way; empty where no clock runs. */
    Optional<TimeLimit> limit(String slug, Leeway leeway) {
        return sitting.ledger().run(slug).limit(leeway);
    }

    /** When time was up, where the last run of this closing test was handed in for that. */
    Optional<Instant> timeUp(String slug) {
        return sitting.ledger().run(slug).timeUp();
    }

    private List<QuestionState> questions(Quiz quiz, QuizRun run) {
        List<QuestionState> questions = new ArrayList<>();
        boolean secret = run.isSecret(quiz);
        for (Question question : run.questions(sitting.module(), quiz)) {
            int number = questions.size() + 1;
            questions.add(new QuestionState(
                    number,
                    question,
                    sitting.addresses().question(quiz.slug(), number),
                    sitting.sheet(question),
                    Optional.ofNullable(run.answers().get(question.id())).map(step -> given(step, secret))));
        }
        return questions;
    }

    private QuestionState.Given given(Step answered, boolean secret) {
        return new QuestionState.Given(
                answered.payload().texts("given"),
                answered.at(),
                answered.seq(),
                secret ? Optional.empty() : Optional.of(sitting.explanation(answered)));
    }

    private ItemView item(Item item, Progress progress) {
        boolean current = sitting.ledger()
                .last()
                .filter(last -> last.item().equals(item.slug()))
                .isPresent();
        return new ItemView(
                item, ItemView.kind(item), state(item, progress), whereabouts.within(item), current, timeUps(item));
    }

    private List<Instant> timeUps(Item item) {
        boolean closing = item instanceof Quiz quiz && quiz.isClosing();
        return closing
                ? sitting.ledger().runs(item.slug()).stream()
                        .flatMap(run -> run.timeUp().stream())
                        .toList()
                : List.of();
    }

    private State state(Item item, Progress progress) {
        if (progress.done().contains(item.slug())) {
            return State.DONE;
        }
        return sitting.ledger().touched(item.slug()) ? State.BUSY : State.NOT_STARTED;
    }
}
