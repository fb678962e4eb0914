package nl.overenweer.learning.branching;

import static nl.overenweer.learning.branching.BranchingTest.trail;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;
import org.junit.jupiter.api.Test;

class PlayTest {
    private static final Vignette CASE = SceneTree.plant(
            "casus-1",
            """
            desk
              a -> hall
              b -> hall
            hall
              c if desk=a -> peace
              d -> unrest
            peace.
            unrest.
            """);

    @Test
    void aSceneFirstAsksADecision() {
        assertThat(new Play(CASE, 1, Trail.EMPTY, Set.of()).phase("desk")).contains(Phase.DECIDE);
    }

    @Test
    void aDecisionAsksAPrediction() {
        Play play = new Play(CASE, 1, trail("desk", "a"), Set.of());

        assertThat(play.phase("desk")).contains(Phase.PREDICT);
        assertThat(play.current().id()).isEqualTo("desk");
        assertThat(play.phase("hall")).isEmpty();
    }

    @Test
    void aPredictionGivesFeedbackAndOpensTheNextScene() {
        Play play = new Play(CASE, 1, trail("desk", "a"), Set.of("desk"));

        assertThat(play.phase("desk")).contains(Phase.FEEDBACK);
        assertThat(play.phase("hall")).contains(Phase.DECIDE);
        assertThat(play.after("desk").map(Scene::id)).contains("hall");
    }

    @Test
    void theCaseEndsOnlyWhenTheLastPredictionIsGiven() {
        Trail walked = trail("desk", "a", "hall", "c");

        assertThat(new Play(CASE, 1, walked, Set.of("desk")).ending()).isEmpty();
        assertThat(new Play(CASE, 1, walked, Set.of("desk", "hall")).ending().map(Scene::id))
                .contains("peace");
        assertThat(new Play(CASE, 1, walked, Set.of("desk", "hall")).phase("peace"))
                .contains(Phase.ENDING);
    }

    @Test
    void whatWasOfferedIsShownAsItWasThen() {
        Play play = new Play(CASE, 1, trail("desk", "b", "hall", "d"), Set.of("desk", "hall"));

        assertThat(play.situation(CASE.scene("hall").orElseThrow()).offered())
                .extracting(Choice::id)
                .containsExactly("d");
    }

    @Test
    void thePathEndsWhereTheLearnerIs() {
        assertThat(new Play(CASE, 1, trail("desk", "a"), Set.of()).path())
                .extracting(Scene::id)
                .containsExactly("desk");
        assertThat(new Play(CASE, 1, trail("desk", "a"), Set.of("desk")).path())
                .extracting(Scene::id)
                .containsExactly("desk", "hall");
    }

    @Test
    void aSecondRunDoesNotAskAPredictionAgain() {
        Play again = new Play(CASE, 2, trail("desk", "b"), Set.of("desk"));

        assertThat(again.phase("desk")).contains(Phase.FEEDBACK);
        assertThat(again.phase("hall")).contains(Phase.DECIDE);
    }
}
