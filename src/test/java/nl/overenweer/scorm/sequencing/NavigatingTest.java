package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Navigation Request Process, NB.2.1. */
class NavigatingTest {
    private static final String LINEAR =
            """
            course: flow; no-choice
              a
              b
            """;
    private static final String FREE =
            """
            course
              one: flow; no-choice-exit
                a
                b
              two: no-choice
                c
            """;

    @Test
    void aSessionThatHasBegunCantStartOrResumeAgain() {
        assertThat(Walk.through(LINEAR).ask(NavigationRequest.Kind.START).refusal())
                .isEqualTo("NB.2.1-1");
        assertThat(Walk.through(LINEAR).ask(NavigationRequest.Kind.RESUME_ALL).refusal())
                .isEqualTo("NB.2.1-1");
    }

    @Test
    void withoutASessionNothingCanGoOnOrEnd() {
        assertThat(Walk.in(LINEAR).next().refusal()).isEqualTo("NB.2.1-2");
        assertThat(Walk.in(LINEAR).back().refusal()).isEqualTo("NB.2.1-2");
        assertThat(Walk.in(LINEAR).exit().refusal()).isEqualTo("NB.2.1-2");
        assertThat(Walk.in(LINEAR).exitAll().refusal()).isEqualTo("NB.2.1-2");
    }

    @Test
    void nothingSuspendedNothingToResume() {
        assertThat(Walk.in(LINEAR).ask(NavigationRequest.Kind.RESUME_ALL).refusal())
                .isEqualTo("NB.2.1-3");
    }

    @Test
    void aClusterWithoutFlowHasNoNextAndNoPrevious() {
        String tree = """
                course
                  a
                  b
                """;

        assertThat(Walk.in(tree).choose("a").next().refusal()).isEqualTo("NB.2.1-4");
        assertThat(Walk.in(tree).choose("b").back().refusal()).isEqualTo("NB.2.1-5");
    }

    @Test
    void forwardOnlyHasNoPrevious() {
        String tree =
                """
                course: flow; forward-only
                  a
                  b
                """;

        assertThat(Walk.through(tree).next().back().refusal()).isEqualTo("NB.2.1-5");
    }

    @Test
    void aCourseOfOneActivityHasNoPrevious() {
        assertThat(Walk.through("only").back().refusal()).isEqualTo("NB.2.1-6");
        assertThat(Walk.through("only").next().refusal()).isEqualTo("NB.2.1-4");
    }

    @Test
    void aClusterThatMustBeFinishedCantBeLeftByChoosing() {
        assertThat(Walk.in(FREE).choose("a").choose("two").refusal()).isEqualTo("NB.2.1-8");
        assertThat(Walk.in(FREE).choose("a").choose("b").shows()).isEqualTo("b");
    }

    @Test
    void anActivityThatMustBeFinishedCantBeLeftByChoosing() {
        String tree =
                """
                course: flow
                  a: no-choice-exit
                  b
                """;

        Walk walk = Walk.through(tree).choose("b");

        assertThat(walk.refusal()).isEqualTo("NB.2.1-8");
        assertThat(walk.next().shows()).isEqualTo("b");
    }

    @Test
    void whereChoiceIsOffNothingCanBeChosen() {
        assertThat(Walk.in(FREE).choose("c").refusal()).isEqualTo("NB.2.1-10");
    }

    @Test
    void whatIsNotInTheTreeCantBeChosen() {
        assertThat(Walk.in(FREE).choose("elsewhere").refusal()).isEqualTo("NB.2.1-11");
        assertThat(Walk.in(FREE).jump("elsewhere").refusal()).isEqualTo("NB.2.1-11");
    }

    @Test
    void whatHasEndedCantEndAgain() {
        assertThat(Walk.through(LINEAR).exit().exit().refusal()).isEqualTo("NB.2.1-12");
        assertThat(Walk.through(LINEAR)
                        .exit()
                        .ask(NavigationRequest.Kind.ABANDON)
                        .refusal())
                .isEqualTo("NB.2.1-12");
    }

    @Test
    void jumpsCameWithTheFourthEdition() {
        assertThat(Walk.through(LINEAR).jump("b").shows()).isEqualTo("b");
        assertThat(Walk.in(Trees.of(LINEAR, Edition.THIRD, true))
                        .begin()
                        .jump("b")
                        .refusal())
                .isEqualTo("NB.2.1-13");
    }

    @Test
    void aRefusedRequestLeavesTheActivityGoingOn() {
        Walk walk = Walk.through(LINEAR).choose("b");

        assertThat(walk.refusal()).isEqualTo("NB.2.1-10");
        assertThat(walk.status("a").active()).isTrue();
        assertThat(walk.next().shows()).isEqualTo("b");
    }

    @Test
    void whatIsRefusedIsToldWithWhereItWasToLead() {
        assertThat(Walk.through(LINEAR).choose("b").last().trail().get(0).about())
                .contains("#b");
    }
}
