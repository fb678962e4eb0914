package nl.overenweer.learning;

import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Item;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Situation;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.branching.AskRefusal;
import nl.overenweer.learning.branching.Branching;
import nl.overenweer.learning.branching.Inquiring;
import nl.overenweer.learning.branching.Phase;
import nl.overenweer.learning.branching.Play;
import nl.overenweer.learning.branching.Refusal;
import nl.overenweer.learning.branching.Trail;
import nl.overenweer.learning.branching.Turn.Refused;
import nl.overenweer.learning.grading.Answer;
import nl.overenweer.learning.grading.Grading;
import nl.overenweer.learning.grading.Mark;
import nl.overenweer.learning.grading.Tally;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;

/**
 * Whether what a learner asks may go into the ledger, and what goes in. Refuses with {@link NotFound} what is not in the module, with
 * {@link RuleBroken} what she can mend, with {@link StaleStep} what came too late.
 */
final class Judging {
    /** The step of the answer that this one was written over; none was sent where it does not matter. */
    static final String AFTER = "after";
    /** How many open questions she knows of when she hands in. */
    static final String OPEN = "open";

    private final Sitting sitting;
    private final Whereabouts whereabouts;

    Judging(Sitting sitting) {
        this.sitting = sitting;
        this.whereabouts = new Whereabouts(sitting);
    }

    /** The deed as it is stored: what was asked, and what follows from it. */
    Deed settle(Deed asked) {
        return switch (asked.kind()) {
            case VISITED -> visit(asked);
            case READ -> read(asked);
            case DECIDED -> decide(asked);
            case PREDICTED -> predict(asked);
            case ASKED -> ask(asked);
            case REPLAYED -> replay(asked);
            case ANSWERED -> answer(asked);
            case FINISHED -> finish(asked);
            case RETRIED -> retry(asked);
            case REPORTED -> report(asked);
            case DRAWN -> throw new IllegalArgumentException("a draw needs to know who may begin: see ClosingDesk");
            case COMPLETED -> throw new IllegalArgumentException("completion follows, it is not asked");
        };
    }

    private Deed visit(Deed asked) {
        if (!asked.item().isEmpty() || !asked.spot().isEmpty()) {
            Item item = sitting.module()
                    .item(asked.item())
                    .filter(each -> asked.spot().isEmpty() || isSpot(each, asked.spot()))
                    .orElseThrow(() -> new NotFound(asked.spot() + " in item " + asked.item()));
            return new Deed(asked.kind(), item.slug(), asked.spot(), asked.payload());
        }
        return asked;
    }

    /** Whether this is the last part of an address within the item: a scene that the story has come to, a question, the result. */
    private boolean isSpot(Item item, String spot) {
        return item.match(
                page -> false,
                vignette -> sitting.ledger().play(vignette).phase(spot).isPresent(),
                quiz -> sitting.addresses().isIn(quiz, sitting.questions(quiz).size(), spot),
                scorm -> false);
    }

    private Deed read(Deed asked) {
        sitting.page(asked.item());
        return asked;
    }

    private Deed report(Deed asked) {
        sitting.scorm(asked.item());
        return asked;
    }

    private Deed decide(Deed asked) {
        Vignette vignette = sitting.vignette(asked.item());
        Scene scene = sitting.scene(vignette, asked.spot());
        Play play = sitting.ledger().play(vignette);
        if (play.phase(play.current().id()).equals(Optional.of(Phase.PREDICT))
                && !play.current().equals(scene)
                && play.trail().choiceAt(scene.id()).isEmpty()) {
            throw stale("learning.step.prediction-first", vignette);
        }
        return Branching.choose(
                        vignette, play.trail(), scene.id(), asked.payload().text("choice"))
                .match(moved -> decided(asked, scene, moved.to()), refused -> {
                    throw refusal(refused, vignette);
                });
    }

    /** 'A decision can't be confirmed before its effect on the child has been answered.' */
    private static Deed decided(Deed asked, Scene scene, Scene next) {
        String expected = asked.payload().text("child");
        boolean answered = scene.childQuestion().answer(expected).isPresent();
        if (!answered && !scene.childQuestion().answers().isEmpty()) {
            throw new RuleBroken("learning.step.child", scene.child().who());
        }
        return new Deed(
                asked.kind(), asked.item(), asked.spot(), asked.payload().with("next", next.id()));
    }

    private Deed predict(Deed asked) {
        Vignette vignette = sitting.vignette(asked.item());
        Scene scene = sitting.scene(vignette, asked.spot());
        Play play = sitting.ledger().play(vignette);
        Phase phase = play.phase(scene.id()).orElseThrow(() -> stale("learning.step.not-here", vignette));
        if (phase == Phase.FEEDBACK) {
            throw stale("learning.step.predicted", vignette);
        }
        if (phase != Phase.PREDICT) {
            throw stale("learning.step.decide-first", vignette);
        }
        if (scene.choice(asked.payload().text("choice")).isEmpty()) {
            throw new RuleBroken("learning.step.choice");
        }
        return new Deed(
                asked.kind(),
                asked.item(),
                asked.spot(),
                asked.payload().with("side", sitting.glasses().other().key()));
    }

    /** Asks somebody else for information: only where a decision is open, and never what is the other profession's to ask. */
    private Deed ask(Deed asked) {
        Vignette vignette = sitting.vignette(asked.item());
        Play play = sitting.ledger().play(vignette);
        Scene here = play.current();
        String basis = asked.payload().text("choice");
        Situation now = play.situation(here);
        boolean open = play.phase(here.id()).equals(Optional.of(Phase.DECIDE));
        Inquiring.refusal(now, sitting.glasses(), asked.spot(), basis).ifPresent(why -> {
            throw refusal(why, asked, vignette);
        });
        if (!open) {
            throw stale("learning.step.ask-later", vignette);
        }
        return new Deed(
                asked.kind(), asked.item(), asked.spot(), asked.payload().with("scene", here.id()));
    }

    private RuntimeException refusal(AskRefusal why, Deed asked, Vignette vignette) {
        return switch (why) {
            case UNKNOWN -> new NotFound("inquiry " + asked.spot());
            case UNKNOWN_BASIS -> new RuleBroken("learning.step.basis");
            case NOT_HERE -> stale("learning.step.ask-not-here", vignette);
            case GRANTED -> stale("learning.step.asked", vignette);
            case SAME_BASIS -> stale("learning.step.same-basis", vignette);
        };
    }

    /** Starts over; or goes on from a scene that this run has decided. */
    private Deed replay(Deed asked) {
        Vignette vignette = sitting.vignette(asked.item());
        Trail trail = sitting.ledger().play(vignette).trail();
        if (trail.taken().isEmpty()) {
            throw stale("learning.step.nothing-to-replay", vignette);
        }
        if (!asked.spot().isEmpty()
                && trail.choiceAt(sitting.scene(vignette, asked.spot()).id()).isEmpty()) {
            throw stale("learning.step.not-here", vignette);
        }
        return asked;
    }

    private Deed answer(Deed asked) {
        Quiz quiz = sitting.quiz(asked.item());
        Question question = sitting.question(quiz, asked.spot());
        QuizRun run = open(quiz);
        if (!run.questions(sitting.module(), quiz).contains(question)) {
            throw new NotFound("question " + question.id() + " in this draw");
        }
        Optional<Step> before = Optional.ofNullable(run.answers().get(question.id()));
        if (!quiz.isClosing() && before.isPresent()) {
            throw new StaleStep("learning.step.answered", sitting.address(quiz, question.id()));
        }
        if (asked.payload().has(AFTER)
                && asked.payload().number(AFTER) != before.map(Step::seq).orElse(0)) {
            throw new StaleStep("learning.step.changed-elsewhere", sitting.address(quiz, question.id()));
        }
        List<String> given = asked.payload().texts("given");
        Answer answer = sitting.read(question, given);
        Mark mark = Grading.mark(question, answer);
        return new Deed(
                asked.kind(),
                asked.item(),
                asked.spot(),
                asked.payload()
                        .with("answer", answer.terms())
                        .with("gained", mark.gained())
                        .with("of", mark.of()));
    }

    /** The run that takes answers. */
    private QuizRun open(Quiz quiz) {
        QuizRun run = sitting.ledger().run(quiz.slug());
        if (run.finished().isPresent()) {
            String why = run.timeUp().isPresent() ? "learning.closing.time-up" : "learning.step.finished";
            throw new StaleStep(why, whereabouts.within(quiz));
        }
        if (quiz.isClosing() && run.drawn().isEmpty()) {
            throw new StaleStep("learning.closing.not-begun", whereabouts.within(quiz));
        }
        return run;
    }

    /** A closing test may be handed in with open questions, once she said that she knows of so many, or when time is up. */
    private Deed finish(Deed asked) {
        Quiz quiz = sitting.quiz(asked.item());
        Tally tally = open(quiz).tally(quiz);
        int open = tally.total() - tally.answered();
        boolean asIs = asked.payload().has(QuizRun.TIME_UP);
        if (!asIs && open > (quiz.isClosing() ? asked.payload().number(OPEN, 0) : 0)) {
            throw new RuleBroken(quiz.isClosing() ? "learning.closing.confirm" : "learning.step.unanswered", open);
        }
        return new Deed(
                asked.kind(),
                asked.item(),
                asked.spot(),
                asked.payload().with("right", tally.right()).with("total", tally.total()));
    }

    private Deed retry(Deed asked) {
        Quiz quiz = sitting.quiz(asked.item());
        if (quiz.isClosing() || sitting.ledger().run(quiz.slug()).finished().isEmpty()) {
            throw new StaleStep("learning.step.not-finished", whereabouts.within(quiz));
        }
        return asked;
    }

    private RuleBroken refusal(Refused refused, Vignette vignette) {
        if (refused.why() == Refusal.UNKNOWN_CHOICE) {
            return new RuleBroken("learning.step.choice");
        }
        return stale(
                switch (refused.why()) {
                    case OLD_SCENE -> "learning.step.old-scene";
                    case NOT_OFFERED -> "learning.step.not-offered";
                    case ENDED -> "learning.step.ended";
                    default -> "learning.step.not-here";
                },
                vignette);
    }

    private StaleStep stale(String key, Vignette vignette) {
        return new StaleStep(key, whereabouts.within(vignette));
    }
}
