package nl.overenweer.learning;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.Quiz;
import nl.overenweer.learning.closing.Admission;
import nl.overenweer.learning.closing.Drawing;
import nl.overenweer.learning.closing.Leeway;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;

/** Hands out a closing test: whether it may be begun now, and with which questions. */
final class ClosingDesk {
    private final Sitting sitting;
    private final Leeway leeway;

    ClosingDesk(Sitting sitting, Leeway leeway) {
        this.sitting = sitting;
        this.leeway = leeway;
    }

    Admission admission(String slug, Instant now) {
        Quiz quiz = sitting.quiz(slug);
        List<Admission.Past> past = sitting.ledger().runs(slug).stream()
                .filter(run -> run.drawn().isPresent())
                .map(run -> run.past(rules(quiz)))
                .toList();
        return Admission.of(rules(quiz), leeway, past, now);
    }

    /**
     * The draw as it goes into the ledger. Refuses what may not be begun now, and says since when it may.
     *
     * @param steps what she did in all her attempts at this module, the oldest first
     */
    Deed draw(Deed asked, List<Step> steps, Instant now) {
        Quiz quiz = sitting.quiz(asked.item());
        Admission admission = admission(quiz.slug(), now);
        switch (admission.state()) {
            case OPEN -> {}
            case RUNNING -> throw new StaleStep("learning.closing.running", new Whereabouts(sitting).within(quiz));
            case PASSED ->
                throw new StaleStep(
                        "learning.closing.passed", sitting.addresses().result(quiz.slug()));
            case USED_UP -> throw new RuleBroken("learning.closing.used-up", admission.allowed());
            case PAUSED ->
                throw new RuleBroken(
                        "learning.closing.paused", admission.opensAt().orElseThrow());
        }
        List<String> drawn = Drawing.draw(
                rules(quiz).draw(),
                sitting.module().bank(quiz),
                met(quiz, steps),
                sitting.attempt().seed(),
                admission.used() + 1);
        Payload told = asked.payload().with("questions", drawn);
        return new Deed(
                asked.kind(),
                asked.item(),
                asked.spot(),
                rules(quiz).isTimed() ? told.with(QuizRun.MINUTES, rules(quiz).minutes()) : told);
    }

    /** Never: 0; only practised: 1; drawn before: higher, the later the higher. */
    private static Map<String, Integer> met(Quiz quiz, List<Step> steps) {
        Map<String, Integer> met = new HashMap<>();
        int draws = 1;
        for (Step step : steps) {
            if (step.is(StepKind.DRAWN, quiz.slug())) {
                draws++;
                for (String question : step.payload().texts("questions")) {
                    met.put(question, draws);
                }
            } else if (step.kind() == StepKind.ANSWERED && !step.item().equals(quiz.slug())) {
                met.putIfAbsent(step.spot(), 1);
            }
        }
        return met;
    }

    private static ClosingTest rules(Quiz quiz) {
        return quiz.closing().orElseThrow(() -> new NotFound("closing test " + quiz.slug()));
    }
}
