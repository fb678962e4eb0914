package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Overall Rollup Process, RB.1.5: measure (RB.1.1 a), progress (RB.1.1 b), objective (RB.1.2) and completion (RB.1.3). */
class RollupTest {
    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    private static final String TWO =
            """
            course: flow%s
              a%s
              b%s
            """;

    private static Walk two(String course, String a, String b) {
        return Walk.through(TWO.formatted(course, a, b));
    }

    @Test
    void aClusterIsSatisfiedWhenAllItsChildrenAre() {
        assertThat(two("", "", "").passes().next().status("course").satisfied()).isNull();
        assertThat(two("", "", "")
                        .passes()
                        .next()
                        .passes()
                        .exit()
                        .status("course")
                        .satisfied())
                .isTrue();
    }

    @Test
    void aClusterIsNotSatisfiedOnceOfAllChildrenItIsKnownAndNotAllAre() {
        assertThat(two("", "", "").fails().next().status("course").satisfied()).isNull();
        assertThat(two("", "", "")
                        .fails()
                        .next()
                        .passes()
                        .exit()
                        .status("course")
                        .satisfied())
                .isFalse();
    }

    @Test
    void completionRollsUpTheSameWay() {
        Walk walk = two("", "", "").completes().next();

        assertThat(walk.status("course").completed()).isNull();
        assertThat(walk.leavesItIncomplete().exit().status("course").completed())
                .isFalse();
        assertThat(walk.choose("b").completes().exit().status("course").completed())
                .isTrue();
    }

    @Test
    void measuresAreAWeightedMean() {
        Walk walk = two("", ": counts 0.25", ": counts 0.75")
                .scores(1)
                .next()
                .scores(0.5)
                .exit();

        assertThat(walk.status("course").measure()).isCloseTo(0.625, EXACT);
    }

    @Test
    void aChildWithoutAMeasureWeighsAllTheSame() {
        assertThat(two("", "", "").scores(1).next().status("course").measure()).isCloseTo(0.5, EXACT);
    }

    @Test
    void withoutWeightsThereIsNoMeasure() {
        assertThat(two("", ": counts 0", ": counts 0")
                        .scores(1)
                        .next()
                        .status("course")
                        .measure())
                .isNull();
    }

    @Test
    void progressIsAWeightedMeanToo() {
        Walk walk = two("", ": progress-weight 0.5", "")
                .progresses(1)
                .next()
                .progresses(0.4)
                .exit();

        assertThat(walk.status("course").progress()).isCloseTo((0.5 + 0.4) / 1.5, EXACT);
    }

    @Test
    void aMeasureCanDecideWhetherAClusterIsSatisfied() {
        String by = "; primary p >= 0.6";

        assertThat(two(by, "", "").scores(0.6).next().status("course").satisfied())
                .isFalse();
        assertThat(two(by, "", "")
                        .scores(0.6)
                        .next()
                        .scores(0.6)
                        .exit()
                        .status("course")
                        .satisfied())
                .isTrue();
        assertThat(two(by, "", "")
                        .passes()
                        .next()
                        .passes()
                        .exit()
                        .status("course")
                        .satisfied())
                .isNull();
    }

    @Test
    void aMeasureCanDecideForALeaf() {
        String by = ": primary p >= 0.6";

        assertThat(two("", by, "")
                        .says(null, ScoReport.Success.FAILED, 0.7)
                        .next()
                        .status("a")
                        .satisfied())
                .isTrue();
        assertThat(two("", by, "")
                        .says(null, ScoReport.Success.PASSED, 0.5)
                        .next()
                        .status("a")
                        .satisfied())
                .isFalse();
        assertThat(two("", by, "").passes().next().status("a").satisfied()).isNull();
    }

    @Test
    void progressCanDecideAboutCompletion() {
        Walk walk = two("; progress 0.5", "", "").progresses(0.8).next();

        assertThat(walk.status("course").completed()).isFalse();
        assertThat(walk.progresses(0.4).exit().status("course").completed()).isTrue();
    }

    @Test
    void aLeafCompletedByProgressIsSoFromItsThresholdOn() {
        assertThat(two("", ": progress 0.5", "")
                        .progresses(0.5)
                        .next()
                        .status("a")
                        .completed())
                .isTrue();
        assertThat(two("", ": progress 0.5", "")
                        .progresses(0.4)
                        .next()
                        .status("a")
                        .completed())
                .isFalse();
    }

    @Test
    void whatWasNotDrawnDoesNotCount() {
        String tree =
                """
                course: flow; draw 1 once
                  a
                  b
                  c
                """;

        assertThat(Walk.through(tree).passes().exit().status("course").satisfied())
                .isTrue();
    }

    @Test
    void anEarlierAttemptOnTheParentCountsNoLonger() {
        Walk walk = two("", "", "").passes().next().passes().exitAll();
        assertThat(walk.status("course").satisfied()).isTrue();

        walk.begin();

        assertThat(walk.status("course").satisfied()).isNull();
        assertThat(walk.passes().next().status("course").satisfied()).isNull();
        assertThat(walk.status("b").satisfied()).isNull();
    }

    @Test
    void anEarlierAttemptCountsWhereTheManifestSaysSo() {
        Walk walk =
                two("; all-attempts", "", "").passes().next().passes().exitAll().begin();

        assertThat(walk.passes().exit().status("course").satisfied()).isTrue();
    }

    @Test
    void theTrailTellsWhatBecameOfAClusterAndOfTheCourse() {
        assertThat(two("", "", "").passes().next().passes().exit().trail())
                .contains("RB.1.5 rolled-up #course =satisfied.true");
    }
}
