package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Overall Sequencing Process, OP.1: whole courses, by the strategies that authors use. */
class StrategiesTest {
    @Test
    void linearOnlyForwardAndBack() {
        String tree =
                """
                course: flow; no-choice
                  welcome
                  law
                  test
                """;
        Walk walk = Walk.through(tree);

        assertThat(walk.may().choices()).containsExactly("course");
        assertThat(walk.next().shows()).isEqualTo("law");
        assertThat(walk.back().shows()).isEqualTo("welcome");
        assertThat(walk.choose("test").refusal()).isEqualTo("NB.2.1-10");
        assertThat(walk.next().next().next().ended()).isTrue();
    }

    @Test
    void linearOrByChoice() {
        String tree =
                """
                course: flow
                  welcome
                  law
                  test
                """;
        Walk walk = Walk.through(tree);

        assertThat(walk.choose("test").shows()).isEqualTo("test");
        assertThat(walk.back().shows()).isEqualTo("law");
    }

    @Test
    void constrainedChoiceOnlyTheNextModule() {
        String tree =
                """
                course: flow
                  one: flow; constrain; prevent
                    a
                    b
                  two: flow; constrain; prevent
                    c
                    d
                  three: flow; constrain; prevent
                    e
                """;
        Walk walk = Walk.through(tree);

        assertThat(walk.may().choices()).contains("b", "two").doesNotContain("d", "three", "e");
        assertThat(walk.choose("two").shows()).isEqualTo("c");
        assertThat(walk.may().choices()).contains("d", "three").doesNotContain("e", "one");
    }

    /** Each lesson opens the next one. */
    @Test
    void knowledgePaced() {
        String pace = "by-content; stopForwardTraversal when not satisfied or not objectiveStatusKnown";
        String tree =
                """
                course: flow
                  a: %s
                  b: %s
                  c
                """
                        .formatted(pace, pace);
        Walk walk = Walk.through(tree);

        assertThat(walk.may().choices()).doesNotContain("b", "c");
        assertThat(walk.fails().choose("b").refusal()).isEqualTo("SB.2.4-1");
        assertThat(walk.choose("a").passes().choose("b").shows()).isEqualTo("b");
        assertThat(walk.may().choices()).contains("a").doesNotContain("c");
    }

    /** Three questions; for each that was failed, its lesson comes back; then the test again, until it is passed. */
    @Test
    void remediation() {
        String tree =
                """
                course: flow; forward-only; no-choice; retry when not satisfied; satisfied when any satisfied; notSatisfied when any not satisfied
                  law: counts not; primary p reads g1; skip when satisfied
                  care: counts not; primary p reads g2; skip when satisfied
                  test: primary t >= 0.8; objective o1 writes g1; objective o2 writes g2; exitParent when attempted
                """;
        Walk walk = Walk.through(tree);
        assertThat(walk.shows()).isEqualTo("law");

        walk.next().next();
        assertThat(walk.shows()).isEqualTo("test");
        walk.saysOf("o1", ScoReport.Success.PASSED, 1.0)
                .saysOf("o2", ScoReport.Success.FAILED, 0.0)
                .scores(0.5)
                .next();

        assertThat(walk.shows()).isEqualTo("care");
        assertThat(walk.next().shows()).isEqualTo("test");
        walk.saysOf("o2", ScoReport.Success.PASSED, 1.0).scores(0.9).next();
        assertThat(walk.ended()).isTrue();
        assertThat(walk.status("course").satisfied()).isTrue();
    }

    /** Whoever already masters it, skips it. */
    @Test
    void competencies() {
        String tree =
                """
                course: flow
                  entry: objective o1 writes g1; objective o2 writes g2
                  law: flow; primary p reads g1; skip when satisfied
                    law-1
                    law-2
                  care: flow; primary p reads g2; skip when satisfied
                    care-1
                  close
                """;
        Walk walk = Walk.through(tree)
                .saysOf("o1", ScoReport.Success.PASSED, null)
                .saysOf("o2", ScoReport.Success.FAILED, null)
                .next();

        assertThat(walk.shows()).isEqualTo("care-1");
        assertThat(walk.next().shows()).isEqualTo("close");
        assertThat(walk.may().choices()).contains("law-1");
    }

    /** The test before makes the lessons superfluous; the test after alone decides. */
    @Test
    void testBeforeAndTestAfter() {
        String tree =
                """
                course: flow; satisfied when any satisfied; completed when any satisfied
                  before: counts not; primary p >= 0.8 writes mastered
                  lessons: flow; counts not; primary p reads mastered; skip when satisfied
                    a
                    b
                  after: primary p >= 0.8
                """;

        Walk able = Walk.through(tree).scores(0.9).next();
        assertThat(able.shows()).isEqualTo("after");
        assertThat(able.status("course").satisfied()).isNull();
        assertThat(able.scores(0.8).next().status("course").satisfied()).isTrue();
        assertThat(able.status("course").completed()).isTrue();

        Walk learning = Walk.through(tree).scores(0.2).next();
        assertThat(learning.shows()).isEqualTo("a");
        assertThat(learning.next().next().shows()).isEqualTo("after");
        assertThat(learning.scores(0.5).exitAll().status("course").satisfied()).isNull();
    }

    @Test
    void aTestThatMayBeTriedTwice() {
        String tree =
                """
                course: flow
                  test: limit 2; by-content; retry when not satisfied and not attemptLimitExceeded
                  close
                """;
        Walk walk = Walk.through(tree);

        assertThat(walk.fails().next().shows()).isEqualTo("test");
        assertThat(walk.fails().next().shows()).isEqualTo("close");
        assertThat(walk.may().choices()).doesNotContain("test");
        assertThat(walk.status("test").satisfied()).isFalse();
    }

    @Test
    void leavingAndComingBackForgetsNothing() {
        String tree =
                """
                course: flow
                  one: flow
                    a
                    b
                  two: flow
                    c
                """;
        Walk walk = Walk.through(tree).passes().next().leavesItIncomplete().suspend();

        assertThat(walk.begin().shows()).isEqualTo("b");
        assertThat(walk.status("a").satisfied()).isTrue();
        assertThat(walk.status("b").completed()).isFalse();
        assertThat(walk.passes().next().shows()).isEqualTo("c");
        assertThat(walk.passes().exitAll().status("course").satisfied()).isTrue();
    }
}
