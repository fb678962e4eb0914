package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sequencing Request Process, SB.2.12: start (2.5), resume (2.6), continue (2.7), previous (2.8), retry (2.10), exit (2.11), jump (2.13). */
class SequencingRequestsTest {
    @Test
    void aCourseOfOneActivityNeedsNoFlow() {
        assertThat(Walk.through("only").shows()).isEqualTo("only");
    }

    @Test
    void withoutFlowAtTheRootTheLearnerChooses() {
        String tree = """
                course
                  a
                  b
                """;

        Walk walk = Walk.through(tree);

        assertThat(walk.refusal()).isEqualTo("SB.2.2-1");
        assertThat(walk.may().choices()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void resumingAClusterIsRefusedAndBeginningGoesOnBehindWhatHadEnded() {
        String tree = """
                course: flow
                  a
                  b
                """;
        Walk walk = Walk.through(tree).completes().exit().ask(NavigationRequest.Kind.SUSPEND_ALL);
        SequencingState kept = walk.state();

        assertThat(walk.ask(NavigationRequest.Kind.RESUME_ALL).refusal()).isEqualTo("DB.1.1-1");
        assertThat(walk.from(kept).begin().shows()).isEqualTo("b");
        assertThat(walk.status("course").attempts()).isEqualTo(1);
    }

    @Test
    void afterTheLastActivityBeginningShowsTheMenu() {
        String tree = """
                course: flow
                  a
                  b
                """;
        Walk walk = Walk.through(tree).next().exit().lost().begin();

        assertThat(walk.shows()).isEqualTo("nothing");
        assertThat(walk.ended()).isFalse();
        assertThat(walk.refusal()).isEqualTo("none");
        assertThat(walk.may().choices()).contains("a", "b");
    }

    @Test
    void aLostWindowIsASuspension() {
        String tree = """
                course: flow
                  a
                  b
                """;
        Walk walk = Walk.through(tree).next().lost().begin();

        assertThat(walk.shows()).isEqualTo("b");
        assertThat(walk.last().delivery().orElseThrow().resumed()).isTrue();
        assertThat(walk.status("b").attempts()).isEqualTo(1);
    }

    @Test
    void aRetryOfAClusterBeginsAtItsFirst() {
        String tree =
                """
                course: flow
                  one: flow; retry when not satisfied
                    a
                    b: exitParent when always
                  c
                """;

        Walk walk = Walk.through(tree).fails().next().fails().next();

        assertThat(walk.shows()).isEqualTo("a");
        assertThat(walk.status("one").attempts()).isEqualTo(2);
    }

    @Test
    void aRetryThatFindsNothingIsRefused() {
        String tree =
                """
                course: flow
                  one: flow; retry when always
                    a: disabled when attempted; exitParent when always
                """;

        assertThat(Walk.through(tree).next().refusal()).isEqualTo("SB.2.10-3");
    }

    @Test
    void anExitOfTheRootEndsTheSession() {
        Walk walk = Walk.through("only").exit();

        assertThat(walk.ended()).isTrue();
        assertThat(walk.begin().status("only").attempts()).isEqualTo(2);
    }

    @Test
    void aJumpGoesWhereverContentWants() {
        String tree =
                """
                course: flow; no-choice
                  a
                  two: no-choice
                    b: hiddenFromChoice when always
                """;

        assertThat(Walk.through(tree).jump("b").shows()).isEqualTo("b");
        assertThat(Walk.in(tree).jump("b").refusal()).isEqualTo("SB.2.13-1");
    }
}
