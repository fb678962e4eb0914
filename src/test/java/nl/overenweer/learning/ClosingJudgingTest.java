package nl.overenweer.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.overenweer.learning.closing.Leeway;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ClosingJudgingTest {
    private final ClosingSketch learner = new ClosingSketch();

    @Test
    void aClosingTestBeginsWithADraw() {
        assertStale(() -> learner.answers("e1", "true"), "learning.closing.not-begun", "/modules/meldcode/eindtoets");

        learner.draws();

        assertThat(learner.drawn()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void theLastAnswerCounts() {
        learner.draws();
        String question = learner.drawn().get(0);

        learner.answers(question, "false");
        learner.answers(question, "true");
        learner.finishesWithOpen(2);

        assertThat(learner.last().payload().number("right")).isEqualTo(1);
    }

    @Test
    void anAnswerFromAnOldPageIsNotWrittenOverANewerOne() {
        learner.draws();
        String question = learner.drawn().get(1);
        learner.answersOver(0, question, "true");
        int stored = learner.last().seq();

        assertStale(
                () -> learner.answersOver(0, question, "false"),
                "learning.step.changed-elsewhere",
                "/modules/meldcode/eindtoets/vraag-2");

        learner.answersOver(stored, question, "false");
        assertThat(learner.state().questions().get(1).given().orElseThrow().letters())
                .containsExactly("false");
    }

    @Test
    void nothingIsToldOfAnAnswerBeforeHandingIn() {
        learner.draws();
        learner.answers(learner.drawn().get(0), "true");

        QuizState before = learner.state();
        assertThat(before.isSecret()).isTrue();
        assertThat(before.tally().answered()).isEqualTo(1);
        assertThat(before.tally().right()).isZero();
        assertThat(before.questions())
                .allMatch(question -> question.explanation().isEmpty());
        assertThat(new Receipts(learner.sitting()).of(learner.last()).explanation())
                .isEmpty();

        Step answer = learner.last();
        learner.finishesWithOpen(2);

        assertThat(learner.state().questions().get(0).isRight()).isTrue();
        assertThat(new Receipts(learner.sitting()).of(answer).explanation())
                .as("a receipt that is asked again says the same")
                .isEmpty();
    }

    @Test
    void answersAreToldToTheRoomsAboveOnlyWhenHandedIn() {
        learner.draws();
        learner.answers(learner.drawn().get(0), "true");

        assertThat(Happenings.of(learner.sitting(), learner.last(), false)).isEmpty();

        learner.finishesWithOpen(2);
        assertThat(Happenings.of(learner.sitting(), learner.last(), false))
                .hasExactlyElementsOfTypes(QuestionAnswered.class, QuizFinished.class);
    }

    @Test
    void openQuestionsMustBeKnownBeforeHandingIn() {
        learner.draws();
        learner.answers(learner.drawn().get(0), "true");

        assertRefused(learner::finishes, "learning.closing.confirm");
        assertRefused(() -> learner.finishesWithOpen(1), "learning.closing.confirm");

        learner.finishesWithOpen(2);
        assertThat(learner.last().payload().number("total")).isEqualTo(3);
    }

    @Test
    void nothingChangesAfterHandingIn() {
        learner.takes(1);

        assertStale(
                () -> learner.answers(learner.drawn().get(0), "true"),
                "learning.step.finished",
                "/modules/meldcode/eindtoets/uitslag");
        assertStale(learner::finishes, "learning.step.finished", "/modules/meldcode/eindtoets/uitslag");
    }

    @Test
    void aQuestionThatWasNotDrawnIsNotFound() {
        learner.draws();
        String other = List.of("e1", "e2", "e3", "t1", "t2", "t3").stream()
                .filter(id -> !learner.drawn().contains(id))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> learner.answers(other, "true")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> learner.answers("elders", "true")).isInstanceOf(NotFound.class);
    }

    @Test
    void theNextAttemptBringsQuestionsThatSheDidNotMeet() {
        learner.practises("t1");
        learner.draws();
        List<String> first = learner.drawn();
        assertThat(first).as("five were never seen").doesNotContain("t1");
        learner.finishesWithOpen(3);
        learner.waits(Duration.ofHours(24));

        learner.draws();

        assertThat(learner.drawn()).doesNotContainAnyElementsOf(first).contains("t1");
    }

    @Test
    void aTestUnderWayGoesOn() {
        learner.draws();

        assertStale(learner::draws, "learning.closing.running", "/modules/meldcode/eindtoets/vraag-1");
    }

    @Test
    void afterAFailureThereIsAPause() {
        learner.takes(1);
        learner.waits(Duration.ofHours(23));

        RuleBroken refusal = catchThrowableOfType(RuleBroken.class, learner::draws);

        assertThat(refusal.messageKey()).isEqualTo("learning.closing.paused");
        assertThat(refusal.arguments()).containsExactly(learner.last().at().plus(Duration.ofHours(24)));
    }

    @Test
    void attemptsRunOutUnlessMoreAreGiven() {
        learner.takes(0);
        learner.waits(Duration.ofDays(2));
        learner.takes(1);
        learner.waits(Duration.ofDays(2));

        assertRefused(learner::draws, "learning.closing.used-up");

        learner.isGiven(new Leeway(1, Optional.empty(), List.of()));
        learner.takes(2);
        assertThat(learner.sitting().progress().done()).contains("eindtoets");
    }

    @Test
    void whoPassedHasNothingLeftToTake() {
        learner.takes(2);

        assertStale(learner::draws, "learning.closing.passed", "/modules/meldcode/eindtoets/uitslag");
        assertStale(learner::retries, "learning.step.not-finished", "/modules/meldcode/eindtoets/uitslag");
    }

    @Test
    void passingIsWhatTheRuleAsks() {
        learner.reads("begin");
        learner.takes(1);
        assertThat(learner.sitting().progress().complete()).isFalse();
        learner.waits(Duration.ofDays(1));

        learner.takes(3);

        assertThat(learner.sitting().progress().complete()).isTrue();
        assertThat(learner.sitting().progress().quizRight()).isEqualTo(3);
        assertThat(learner.sitting().progress().quizTotal()).isEqualTo(3);
        assertThat(learner.sitting().progress().quizNeeded()).isEqualTo(2);
    }

    @Test
    void sheIsAtTheFirstOpenQuestionAndThenAtHandingIn() {
        learner.draws();
        assertThat(new Whereabouts(learner.sitting()).here()).isEqualTo("/modules/meldcode/eindtoets/vraag-1");

        for (String question : learner.drawn()) {
            learner.answers(question, "true");
        }

        assertThat(new Whereabouts(learner.sitting()).within(learner.sitting().quiz("eindtoets")))
                .isEqualTo("/modules/meldcode/eindtoets/inleveren");
    }

    private static void assertRefused(ThrowingCallable deed, String key) {
        RuleBroken refusal = catchThrowableOfType(RuleBroken.class, deed);
        assertThat(refusal.messageKey()).isEqualTo(key);
        assertThat(refusal.conflict()).isFalse();
    }

    private static void assertStale(ThrowingCallable deed, String key, String here) {
        StaleStep stale = catchThrowableOfType(StaleStep.class, deed);
        assertThat(stale.messageKey()).isEqualTo(key);
        assertThat(stale.here()).isEqualTo(here);
    }
}
