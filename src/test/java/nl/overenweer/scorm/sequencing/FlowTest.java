package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Flow Subprocess, SB.2.3, with SB.2.2 and SB.2.1. */
class FlowTest {
    private static final String NESTED =
            """
            course: flow
              one: flow
                a
                b
              two: flow
                c
                d
            """;

    @Test
    void flowGoesIntoClustersAndOutOfThem() {
        Walk walk = Walk.through(NESTED);

        assertThat(walk.shows()).isEqualTo("a");
        assertThat(walk.next().shows()).isEqualTo("b");
        assertThat(walk.next().shows()).isEqualTo("c");
        assertThat(walk.back().shows()).isEqualTo("b");
    }

    @Test
    void walkingOffTheTreeEndsTheSession() {
        Walk walk = Walk.through(NESTED).choose("d").next();

        assertThat(walk.ended()).isTrue();
        assertThat(walk.shows()).isEqualTo("nothing");
        assertThat(walk.status("course").active()).isFalse();
        assertThat(walk.status("two").active()).isFalse();
    }

    @Test
    void nothingComesBeforeTheFirst() {
        assertThat(Walk.through(NESTED).back().refusal()).isEqualTo("SB.2.1-3");
    }

    @Test
    void skippedActivitiesArePassedInBothDirections() {
        String tree =
                """
                course: flow
                  a
                  b: skip when always
                  c: skip when always
                  d
                """;

        Walk walk = Walk.through(tree).next();

        assertThat(walk.shows()).isEqualTo("d");
        assertThat(walk.back().shows()).isEqualTo("a");
    }

    @Test
    void aSkippedClusterIsPassedWhole() {
        String tree =
                """
                course: flow
                  one: flow; skip when always
                    a
                  b
                """;

        assertThat(Walk.through(tree).shows()).isEqualTo("b");
    }

    @Test
    void whenAllThatFollowsIsSkippedTheSessionEnds() {
        String tree =
                """
                course: flow
                  a
                  b: skip when always
                """;

        assertThat(Walk.through(tree).next().ended()).isTrue();
    }

    @Test
    void aClusterWithoutFlowStopsTheFlow() {
        String tree =
                """
                course: flow
                  a
                  two
                    b
                """;

        assertThat(Walk.through(tree).next().refusal()).isEqualTo("SB.2.2-1");
    }

    @Test
    void aDisabledActivityStopsTheFlow() {
        String tree =
                """
                course: flow
                  a
                  b: disabled when always
                  c
                """;

        assertThat(Walk.through(tree).next().refusal()).isEqualTo("SB.2.2-2");
    }

    @Test
    void backingIntoAForwardOnlyClusterBeginsAtItsBeginning() {
        String tree =
                """
                course: flow
                  one: flow; forward-only
                    a
                    b
                  c
                """;

        Walk walk = Walk.through(tree).next().next();

        assertThat(walk.back().shows()).isEqualTo("a");
    }

    @Test
    void aForwardOnlyClusterOfWhichAllIsSkippedIsBackedThrough() {
        String tree =
                """
                course: flow
                  a
                  two: flow; forward-only
                    b: skip when always
                    c: skip when always
                  d
                """;

        Walk walk = Walk.through(tree).next();

        assertThat(walk.shows()).isEqualTo("d");
        assertThat(walk.back().shows()).isEqualTo("a");
    }

    @Test
    void aForwardOnlyClusterCantBeWalkedBack() {
        String tree =
                """
                course: flow
                  one: flow; forward-only
                    a
                    two: flow
                      b
                """;

        assertThat(Walk.through(tree).next().back().refusal()).isEqualTo("SB.2.1-4");
    }
}
