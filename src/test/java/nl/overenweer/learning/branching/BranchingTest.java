package nl.overenweer.learning.branching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.overenweer.content.Choice;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.branching.Turn.Moved;
import nl.overenweer.learning.branching.Turn.Refused;
import org.junit.jupiter.api.Test;

class BranchingTest {
    private static final Vignette CASE = SceneTree.plant(
            "casus-1",
            """
            desk                              # everybody begins here
              a -> hall                       # asks
              b -> hall                       # waits
              c -> unrest                     # sends away: the case ends at once
            hall
              + if desk=a: He knows your name.
              + if not desk=a: He looks past you.
              d -> peace if desk=a, unrest    # asking first pays off
              e if desk=b -> desk             # only who waited may go back
              f if not desk=b -> unrest
            peace.
            unrest.
            """);

    @Test
    void aCaseOpensAtItsFirstScene() {
        assertThat(Branching.here(CASE, Trail.EMPTY).id()).isEqualTo("desk");
    }

    @Test
    void aChoiceLeadsToItsScene() {
        Turn turn = Branching.choose(CASE, Trail.EMPTY, "desk", "a");

        assertThat(turn).isInstanceOf(Moved.class);
        assertThat(((Moved) turn).to().id()).isEqualTo("hall");
        assertThat(((Moved) turn).trail().choiceAt("desk")).contains("a");
    }

    @Test
    void whereYouAreFollowsFromTheTrail() {
        assertThat(here("desk", "b")).isEqualTo("hall");
        assertThat(here("desk", "c")).isEqualTo("unrest");
    }

    @Test
    void theFirstWayWhoseConditionHoldsIsTaken() {
        assertThat(here("desk", "a", "hall", "d")).isEqualTo("peace");
        assertThat(here("desk", "b", "hall", "d")).isEqualTo("unrest");
    }

    @Test
    void earlierChoicesOpenAndCloseLaterOnes() {
        assertThat(offered("desk", "a")).containsExactly("d", "f");
        assertThat(offered("desk", "b")).containsExactly("d", "e");
    }

    @Test
    void aClosedChoiceIsRefused() {
        assertThat(refusal(trail("desk", "a"), "hall", "e")).isEqualTo(Refusal.NOT_OFFERED);
    }

    @Test
    void consequencesComeBackAsParagraphs() {
        assertThat(later("desk", "a")).containsExactly("He knows your name.");
        assertThat(later("desk", "b")).containsExactly("He looks past you.");
    }

    @Test
    void aDoubleClickNamesAnOldSceneAndChangesNothing() {
        Trail trail = trail("desk", "a");

        Turn turn = Branching.choose(CASE, trail, "desk", "a");

        assertThat(turn).isEqualTo(new Refused(Refusal.OLD_SCENE, Branching.here(CASE, trail)));
    }

    @Test
    void anotherChoiceInAnOldSceneIsRefusedToo() {
        assertThat(refusal(trail("desk", "a"), "desk", "b")).isEqualTo(Refusal.OLD_SCENE);
    }

    @Test
    void aSceneAheadIsRefused() {
        assertThat(refusal(Trail.EMPTY, "hall", "d")).isEqualTo(Refusal.NOT_HERE);
    }

    @Test
    void aSceneThatDoesNotExistIsRefused() {
        assertThat(refusal(Trail.EMPTY, "moon", "a")).isEqualTo(Refusal.UNKNOWN_SCENE);
    }

    @Test
    void aChoiceThatDoesNotExistIsRefused() {
        assertThat(refusal(Trail.EMPTY, "desk", "z")).isEqualTo(Refusal.UNKNOWN_CHOICE);
    }

    @Test
    void anEndingTakesNoChoice() {
        assertThat(refusal(trail("desk", "c"), "unrest", "a")).isEqualTo(Refusal.ENDED);
    }

    @Test
    void aWayBackMakesAnOldSceneTheCurrentOne() {
        Trail back = trail("desk", "b", "hall", "e");

        Turn turn = Branching.choose(CASE, back, "desk", "a");

        assertThat(turn).isInstanceOf(Moved.class);
        assertThat(here("desk", "b", "hall", "e", "desk", "a", "hall", "d")).isEqualTo("peace");
    }

    @Test
    void aTrailThatDoesNotFitTheCaseIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> here("desk", "z")).isInstanceOf(IllegalStateException.class);
    }

    static Trail trail(String... sceneAndChoice) {
        Trail trail = Trail.EMPTY;
        for (int i = 0; i < sceneAndChoice.length; i += 2) {
            trail = trail.plus(sceneAndChoice[i], sceneAndChoice[i + 1]);
        }
        return trail;
    }

    private static String here(String... walked) {
        return Branching.here(CASE, trail(walked)).id();
    }

    private static java.util.List<String> offered(String... walked) {
        Trail trail = trail(walked);
        return Branching.situation(CASE, trail).offered().stream()
                .map(Choice::id)
                .toList();
    }

    private static java.util.List<String> later(String... walked) {
        Trail trail = trail(walked);
        return Branching.situation(CASE, trail).later();
    }

    private static Refusal refusal(Trail trail, String scene, String choice) {
        return ((Refused) Branching.choose(CASE, trail, scene, choice)).why();
    }
}
