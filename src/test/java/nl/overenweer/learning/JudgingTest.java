package nl.overenweer.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.overenweer.learning.SittingSketch.Sheet;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JudgingTest {
    private final SittingSketch learner = new SittingSketch();

    @Test
    void aDecisionGoesInWithTheSceneItLedTo() {
        learner.decides("desk", "a");

        assertThat(learner.last().payload().text("next")).isEqualTo("hall");
        assertThat(learner.here()).isEqualTo("/modules/meldcode/casus-1/desk");
    }

    @Test
    void aDecisionWithoutTheChildIsRefused() {
        assertRefused(() -> learner.decides("desk", "a", ""), "learning.step.child");
        assertRefused(() -> learner.decides("desk", "a", "elsewhere"), "learning.step.child");
    }

    @Test
    void aSecondDecisionInASceneIsTooLate() {
        learner.decides("desk", "a");

        assertStale(() -> learner.decides("desk", "b"), "learning.step.old-scene", "/modules/meldcode/casus-1/desk");
    }

    @Test
    void theStoryWaitsForThePrediction() {
        learner.decides("desk", "a");

        assertStale(
                () -> learner.decides("hall", "c"), "learning.step.prediction-first", "/modules/meldcode/casus-1/desk");
    }

    @Test
    void aChoiceThatEarlierOnesClosedIsRefused() {
        learner.decides("desk", "b");
        learner.predicts("desk", "a");

        assertStale(() -> learner.decides("hall", "c"), "learning.step.not-offered", "/modules/meldcode/casus-1/hall");
    }

    @Test
    void aPredictionNeedsADecision() {
        assertStale(() -> learner.predicts("desk", "a"), "learning.step.decide-first", "/modules/meldcode/casus-1");
    }

    @Test
    void theFirstPredictionCounts() {
        learner.decides("desk", "a");
        learner.predicts("desk", "b");

        assertThat(learner.last().payload().text("side")).isEqualTo("rvdk");
        assertStale(() -> learner.predicts("desk", "a"), "learning.step.predicted", "/modules/meldcode/casus-1/hall");
    }

    @Test
    void goingBackToADecisionKeepsBothPaths() {
        learner.decides("desk", "a");
        learner.predicts("desk", "b");
        learner.decides("hall", "d");
        learner.predicts("hall", "d");
        learner.goesBack("hall");

        assertThat(learner.here()).isEqualTo("/modules/meldcode/casus-1/hall");
        assertThat(learner.sitting().ledger().plays(CourseSketch.CASE))
                .extracting(play -> play.trail().choiceByScene())
                .containsExactly(Map.of("desk", "a", "hall", "d"), Map.of("desk", "a"));
    }

    @Test
    void oneCannotGoBackToWhatWasNotDecided() {
        learner.decides("desk", "a");

        assertStale(() -> learner.goesBack("hall"), "learning.step.not-here", "/modules/meldcode/casus-1/desk");
    }

    @Test
    void askingWhatTheCaseDoesNotHaveIsNotFound() {
        assertThatThrownBy(() -> learner.asks("school", "consent")).isInstanceOf(NotFound.class);
    }

    @Test
    void aCaseStartedOverKeepsItsFirstPath() {
        learner.decides("desk", "a");
        learner.predicts("desk", "b");
        learner.replays();

        assertThat(learner.here()).isEqualTo("/modules/meldcode/casus-1/desk");
        assertThat(learner.sitting().ledger().plays(CourseSketch.CASE))
                .extracting(play -> play.trail().choiceByScene())
                .containsExactly(Map.of("desk", "a"), Map.of());
    }

    @Test
    void aCaseThatHasNotBegunCannotStartOver() {
        assertStale(learner::replays, "learning.step.nothing-to-replay", "/modules/meldcode/casus-1");
    }

    @Test
    void anAnswerGoesInWithItsMarkAndItsMeaning() {
        learner.answers("number", Sheet.typed("5"));

        assertThat(learner.last().payload().number("gained")).isEqualTo(1);
        assertThat(learner.last().payload().texts("answer")).containsExactly("5");
    }

    @Test
    void whatIsNoAnswerIsRefusedInWords() {
        assertRefused(() -> learner.answers("number", Sheet.typed("vijf")), "learning.answer.number");
    }

    @Test
    void theFirstAnswerOfARunCounts() {
        learner.answers("number", Sheet.typed("4"));

        assertStale(
                () -> learner.answers("number", Sheet.typed("5")),
                "learning.step.answered",
                "/modules/meldcode/toets/vraag-3");
    }

    @Test
    void aQuizIsHandedInWhole() {
        learner.answers("number", Sheet.typed("5"));

        assertRefused(learner::finishes, "learning.step.unanswered");
    }

    @Test
    void aQuizCanBeTakenAgainAndTheBestStays() {
        learner.takesQuiz(3);
        learner.retries();
        learner.takesQuiz(1);

        assertThat(learner.sitting().progress().quizRight()).isEqualTo(3);
        assertThat(new Views(learner.sitting())
                        .quiz("toets")
                        .best()
                        .orElseThrow()
                        .right())
                .isEqualTo(3);
        assertThat(new Views(learner.sitting()).quiz("toets").tally().right()).isEqualTo(1);
    }

    @Test
    void aQuizThatIsGoingOnCannotStartOver() {
        learner.answers("number", Sheet.typed("5"));

        assertStale(learner::retries, "learning.step.not-finished", "/modules/meldcode/toets/vraag-1");
    }

    @Test
    void whatIsNotInTheModuleIsNotFound() {
        assertNotFound(() -> learner.reads("elsewhere"));
        assertNotFound(() -> learner.reads("toets"));
        assertNotFound(() -> learner.decides("moon", "a"));
        assertNotFound(() -> learner.answers("moon", List.of("a")));
        assertNotFound(() -> learner.visits("elsewhere", ""));
        assertNotFound(() -> learner.visits("", "desk"));
        assertNotFound(() -> learner.visits("casus-1", "hall"));
        assertNotFound(() -> learner.visits("casus-1", "../../beheer"));
        assertNotFound(() -> learner.visits("toets", "vraag-4"));
        assertNotFound(() -> learner.visits("begin", "desk"));
    }

    @Test
    void theExactSpotIsWhereTheLastStepWas() {
        assertThat(learner.here()).isEqualTo("/modules/meldcode/begin");

        learner.reads("begin");
        assertThat(learner.here()).isEqualTo("/modules/meldcode/casus-1");

        learner.visits("casus-1", "desk");
        assertThat(learner.here()).isEqualTo("/modules/meldcode/casus-1/desk");

        learner.decides("desk", "a");
        learner.predicts("desk", "a");
        assertThat(learner.here()).isEqualTo("/modules/meldcode/casus-1/desk");

        learner.visits("toets", "vraag-2");
        assertThat(learner.here()).isEqualTo("/modules/meldcode/toets/vraag-2");

        learner.takesQuiz(2);
        assertThat(learner.here()).isEqualTo("/modules/meldcode/toets/uitslag");
    }

    @Test
    void aSceneAheadIsNotSeen() {
        assertThat(new Views(learner.sitting()).scene("casus-1", "hall")).isEmpty();
    }

    @Test
    void aReceiptIsTheSameHoweverLateItIsAsked() {
        learner.reads("begin");
        Step read = learner.last();
        Receipt atOnce = new Receipts(learner.sitting()).of(read);
        learner.takesQuiz(3);
        learner.decides("desk", "a");

        assertThat(new Receipts(learner.sitting()).of(read)).isEqualTo(atOnce);
    }

    private static void assertRefused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed).isInstanceOf(RuleBroken.class).hasMessage(key);
    }

    private static void assertStale(ThrowingCallable deed, String key, String here) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        StaleStep.class, stale -> assertThat(stale.here()).isEqualTo(here))
                .hasMessage(key);
    }

    private static void assertNotFound(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotFound.class);
    }
}
