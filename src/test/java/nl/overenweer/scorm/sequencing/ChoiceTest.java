package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Choice Sequencing Request Process, SB.2.9, with SB.2.4 and SB.2.9.1. */
class ChoiceTest {
    @Test
    void choosingBeginsASession() {
        String tree = """
                course
                  a
                  b
                """;

        assertThat(Walk.in(tree).choose("b").shows()).isEqualTo("b");
    }

    @Test
    void whatWasNotDrawnCantBeChosen() {
        String tree =
                """
                course: flow; draw 1 once
                  a
                  b
                """;
        Walk walk = Walk.through(tree);
        String other = walk.shows().equals("a") ? "b" : "a";

        assertThat(walk.choose(other).refusal()).isEqualTo("SB.2.9-2");
        assertThat(walk.may().hidden()).contains(other);
    }

    @Test
    void whatARuleHidesCantBeChosen() {
        String tree =
                """
                course: flow
                  a
                  two: flow; hiddenFromChoice when always
                    b
                """;

        Walk walk = Walk.through(tree).choose("b");

        assertThat(walk.refusal()).isEqualTo("SB.2.9-3");
        assertThat(walk.may().hidden()).containsExactlyInAnyOrder("two", "b");
        assertThat(walk.next().shows()).isEqualTo("b");
    }

    @Test
    void choosingTheSameStartsItAgain() {
        String tree = """
                course: flow
                  a
                  b
                """;

        Walk walk = Walk.through(tree).choose("a");

        assertThat(walk.shows()).isEqualTo("a");
        assertThat(walk.status("a").attempts()).isEqualTo(2);
    }

    @Test
    void nobodyPassesAnActivityThatStopsThem() {
        String tree =
                """
                course: flow
                  a
                  b: stopForwardTraversal when not completed or not activityProgressKnown
                  c
                """;
        Walk walk = Walk.through(tree);

        assertThat(walk.may().choices()).contains("a", "b").doesNotContain("c");
        assertThat(walk.choose("c").refusal()).isEqualTo("SB.2.4-1");
        assertThat(walk.choose("b").completes().choose("c").shows()).isEqualTo("c");
        assertThat(walk.choose("a").shows()).isEqualTo("a");
    }

    @Test
    void forwardOnlyCantBeChosenBack() {
        String tree =
                """
                course: flow; forward-only
                  a
                  b
                """;

        assertThat(Walk.through(tree).next().choose("a").refusal()).isEqualTo("SB.2.4-2");
    }

    @Test
    void aClusterThatPreventsActivationIsEnteredOnlyByFlow() {
        String tree =
                """
                course: flow
                  a
                  two: flow; prevent
                    b
                    c
                """;

        assertThat(Walk.through(tree).choose("c").refusal()).isEqualTo("SB.2.9-6");
        assertThat(Walk.through(tree).choose("two").shows()).isEqualTo("b");
        assertThat(Walk.through(tree).next().choose("c").shows()).isEqualTo("c");
    }

    @Test
    void preventActivationHoldsBackwardToo() {
        String tree =
                """
                course: flow
                  one: flow; prevent
                    inner: flow; prevent
                      a
                  b
                """;

        assertThat(Walk.in(tree).choose("b").choose("a").refusal()).isEqualTo("SB.2.9-6");
    }

    @Test
    void choosingAnAncestorLeavesOnlyWhatMayBeLeft() {
        String tree =
                """
                course: flow
                  one: flow
                    inner: flow; no-choice-exit
                      a
                  b
                """;

        assertThat(Walk.through(tree).choose("one").refusal()).isEqualTo("NB.2.1-8");
        assertThat(Walk.through(tree).exit().choose("one").refusal()).isEqualTo("NB.2.1-8");
    }

    @Test
    void fromAConstrainedClusterOnlyWhatLiesNextToIt() {
        String tree =
                """
                course: flow
                  one: flow
                    a
                  two: flow; constrain
                    b
                  three: flow
                    c
                  four: flow
                    d
                """;
        Walk walk = Walk.in(tree).choose("b");

        assertThat(walk.may().choices()).contains("a", "one", "c", "three").doesNotContain("d", "four");
        assertThat(walk.choose("d").refusal()).isEqualTo("SB.2.9-8");
    }

    @Test
    void aClusterIsEnteredAtItsFirstActivity() {
        String tree =
                """
                course: flow
                  a
                  two: flow
                    b: skip when always
                    c
                """;

        assertThat(Walk.through(tree).choose("two").shows()).isEqualTo("c");
    }

    @Test
    void aClusterWithoutFlowIsChosenByItsParts() {
        String tree =
                """
                course: flow
                  a
                  two
                    b
                """;

        Walk walk = Walk.through(tree);

        assertThat(walk.may().choices()).doesNotContain("two").contains("b");
        assertThat(walk.choose("two").refusal()).isEqualTo("SB.2.9-9");
        assertThat(walk.choose("b").shows()).isEqualTo("b");
    }
}
