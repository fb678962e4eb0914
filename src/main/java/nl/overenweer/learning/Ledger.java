package nl.overenweer.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.branching.Play;
import nl.overenweer.learning.branching.Trail;
import nl.overenweer.learning.progress.Fact;
import nl.overenweer.learning.progress.Fact.CaseEnded;
import nl.overenweer.learning.progress.Fact.PackageReported;
import nl.overenweer.learning.progress.Fact.PageRead;
import nl.overenweer.learning.progress.Fact.QuizFinished;

/** The steps of one attempt in their order, and what follows from them. */
record Ledger(List<Step> steps) {
    Ledger {
        steps = List.copyOf(steps);
    }

    /** The step that was sent with this ticket before. */
    Optional<Step> sent(Ticket ticket) {
        return steps.stream().filter(step -> step.sentWith(ticket)).findFirst();
    }

    int nextSeq() {
        return steps.isEmpty() ? 1 : steps.get(steps.size() - 1).seq() + 1;
    }

    Ledger plus(Step step) {
        return new Ledger(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** As it was right after this step. */
    Ledger upTo(int seq) {
        return seq >= nextSeq() - 1
                ? this
                : new Ledger(steps.stream().filter(step -> step.seq() <= seq).toList());
    }

    /** The last thing that the learner did herself. */
    Optional<Step> last() {
        return steps.stream().filter(step -> step.kind() != StepKind.COMPLETED).reduce((earlier, later) -> later);
    }

    Optional<Step> completed() {
        return steps.stream().filter(step -> step.kind() == StepKind.COMPLETED).findFirst();
    }

    /** The last step of this kind at this spot. */
    Optional<Step> last(StepKind kind, String item, String spot) {
        return steps.stream()
                .filter(step -> step.is(kind, item) && step.spot().equals(spot))
                .reduce((earlier, later) -> later);
    }

    boolean touched(String item) {
        return steps.stream().anyMatch(step -> step.item().equals(item));
    }

    /** The run through this case that is going on, or came last. */
    Play play(Vignette vignette) {
        List<Play> plays = plays(vignette);
        return plays.get(plays.size() - 1);
    }

    /** Every run through this case, the first one first. */
    List<Play> plays(Vignette vignette) {
        return caseRuns(vignette).stream().map(CaseRun::play).toList();
    }

    /** Every run through this case with its steps, the first one first. */
    List<CaseRun> caseRuns(Vignette vignette) {
        Set<String> predicted = ofItem(vignette.slug())
                .filter(step -> step.kind() == StepKind.PREDICTED)
                .map(Step::spot)
                .collect(Collectors.toSet());
        List<CaseRun> runs = new ArrayList<>();
        Trail trail = Trail.EMPTY;
        List<Step> decisions = new ArrayList<>();
        for (Step step : ofItem(vignette.slug()).toList()) {
            switch (step.kind()) {
                case REPLAYED -> {
                    runs.add(run(vignette, runs.size() + 1, trail, predicted, decisions));
                    trail = step.spot().isEmpty() ? Trail.EMPTY : trail.upTo(step.spot());
                    decisions =
                            new ArrayList<>(decisions.subList(0, trail.taken().size()));
                }
                case DECIDED -> {
                    trail = trail.plus(step.spot(), step.payload().text("choice"));
                    decisions.add(step);
                }
                case ASKED -> trail = trail.asking(step.spot(), step.payload().text("choice"));
                default -> {}
            }
        }
        runs.add(run(vignette, runs.size() + 1, trail, predicted, decisions));
        return runs;
    }

    private static CaseRun run(
            Vignette vignette, int number, Trail trail, Set<String> predicted, List<Step> decisions) {
        return new CaseRun(new Play(vignette, number, trail, predicted), decisions);
    }

    /** The run through this quiz that is going on, or came last. */
    QuizRun run(String quiz) {
        List<QuizRun> runs = runs(quiz);
        return runs.get(runs.size() - 1);
    }

    /** Every run through this quiz, the first one first. */
    List<QuizRun> runs(String quiz) {
        List<QuizRun> runs = new ArrayList<>();
        Map<String, Step> answers = new HashMap<>();
        Optional<Step> drawn = Optional.empty();
        Optional<Step> finished = Optional.empty();
        for (Step step : ofItem(quiz).toList()) {
            boolean over = step.kind() == StepKind.RETRIED || step.kind() == StepKind.DRAWN && drawn.isPresent();
            if (over) {
                runs.add(new QuizRun(runs.size() + 1, drawn, answers, finished));
                answers.clear();
                finished = Optional.empty();
            }
            if (step.kind() == StepKind.DRAWN) {
                drawn = Optional.of(step);
            } else if (step.kind() == StepKind.ANSWERED) {
                answers.put(step.spot(), step);
            } else if (step.kind() == StepKind.FINISHED) {
                finished = Optional.of(step);
            }
        }
        runs.add(new QuizRun(runs.size() + 1, drawn, answers, finished));
        return runs;
    }

    /** What counts for being done. */
    List<Fact> facts(CourseModule module) {
        List<Fact> facts = new ArrayList<>();
        steps.stream()
                .filter(step -> step.kind() == StepKind.READ)
                .forEach(step -> facts.add(new PageRead(step.item(), step.at())));
        module.vignettes().forEach(vignette -> facts.addAll(endings(vignette)));
        steps.stream()
                .filter(step -> step.kind() == StepKind.REPORTED)
                .forEach(step -> facts.add(new PackageReported(step.item(), Reported.read(step.payload()), step.at())));
        for (Quiz quiz : module.quizzes()) {
            steps.stream()
                    .filter(step -> step.is(StepKind.FINISHED, quiz.slug()))
                    .forEach(step -> facts.add(new QuizFinished(
                            quiz.slug(),
                            step.payload().number("right"),
                            step.payload().number("total"),
                            step.at())));
        }
        return facts;
    }

    /** The endings that runs through this case came to, each with the moment of the last step of its run. */
    private List<CaseEnded> endings(Vignette vignette) {
        List<List<Step>> perPlay = new ArrayList<>(List.of(new ArrayList<>()));
        ofItem(vignette.slug()).forEach(step -> {
            if (step.kind() == StepKind.REPLAYED) {
                perPlay.add(new ArrayList<>());
            } else if (step.kind() == StepKind.DECIDED || step.kind() == StepKind.PREDICTED) {
                perPlay.get(perPlay.size() - 1).add(step);
            }
        });
        List<CaseEnded> endings = new ArrayList<>();
        List<Play> plays = plays(vignette);
        for (int i = 0; i < plays.size(); i++) {
            List<Step> own = perPlay.get(i);
            plays.get(i)
                    .ending()
                    .map(Scene::id)
                    .ifPresent(ending -> endings.add(new CaseEnded(
                            vignette.slug(), ending, own.get(own.size() - 1).at())));
        }
        return endings;
    }

    private Stream<Step> ofItem(String item) {
        return steps.stream().filter(step -> step.item().equals(item));
    }
}
