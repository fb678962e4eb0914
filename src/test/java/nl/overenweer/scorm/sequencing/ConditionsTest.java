package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sequencing Rules Check Process (UP.2) and its subprocess (UP.2.1). */
class ConditionsTest {
    /** Shows 'b' where the rule on it doesn't hold, 'c' where it skips 'b'. */
    private static Walk skipping(String condition) {
        String tree =
                """
                course: flow
                  a: primary p writes g
                  b: primary q reads g; objective o reads g; skip when %s
                  c
                """;
        return Walk.through(tree.formatted(condition));
    }

    @Test
    void whatIsUnknownIsNotTrueAndNotFalse() {
        assertThat(skipping("satisfied")
                        .says(null, ScoReport.Success.UNKNOWN, null)
                        .next()
                        .shows())
                .isEqualTo("b");
        assertThat(skipping("not satisfied")
                        .says(null, ScoReport.Success.UNKNOWN, null)
                        .next()
                        .shows())
                .isEqualTo("b");
        assertThat(skipping("not objectiveStatusKnown")
                        .says(null, ScoReport.Success.UNKNOWN, null)
                        .next()
                        .shows())
                .isEqualTo("c");
    }

    @Test
    void satisfiedAndNot() {
        assertThat(skipping("satisfied").passes().next().shows()).isEqualTo("c");
        assertThat(skipping("satisfied").fails().next().shows()).isEqualTo("b");
        assertThat(skipping("not satisfied").fails().next().shows()).isEqualTo("c");
        assertThat(skipping("satisfied of o").passes().next().shows()).isEqualTo("c");
        assertThat(skipping("satisfied of missing").passes().next().shows()).isEqualTo("b");
    }

    @Test
    void measures() {
        assertThat(skipping("objectiveMeasureKnown").scores(0).next().shows()).isEqualTo("c");
        assertThat(skipping("objectiveMeasureKnown").passes().next().shows()).isEqualTo("b");
        assertThat(skipping("objectiveMeasureGreaterThan above 0.5")
                        .scores(0.5)
                        .next()
                        .shows())
                .isEqualTo("b");
        assertThat(skipping("objectiveMeasureGreaterThan above 0.5")
                        .scores(0.51)
                        .next()
                        .shows())
                .isEqualTo("c");
        assertThat(skipping("objectiveMeasureLessThan below 0.5")
                        .scores(0.49)
                        .next()
                        .shows())
                .isEqualTo("c");
        assertThat(skipping("not objectiveMeasureLessThan below 0.5").next().shows())
                .isEqualTo("b");
    }

    @Test
    void completion() {
        assertThat(skipping("completed").completes().next().shows()).isEqualTo("c");
        assertThat(skipping("completed").leavesItIncomplete().next().shows()).isEqualTo("b");
        assertThat(skipping("not completed").leavesItIncomplete().next().shows())
                .isEqualTo("c");
        assertThat(skipping("activityProgressKnown").leavesItIncomplete().next().shows())
                .isEqualTo("c");
    }

    @Test
    void allAndAny() {
        assertThat(skipping("satisfied and objectiveMeasureKnown")
                        .passes()
                        .next()
                        .shows())
                .isEqualTo("b");
        assertThat(skipping("satisfied or objectiveMeasureKnown")
                        .passes()
                        .next()
                        .shows())
                .isEqualTo("c");
        assertThat(skipping("objectiveMeasureGreaterThan above 0.9 or satisfied")
                        .passes()
                        .next()
                        .shows())
                .isEqualTo("c");
    }

    @Test
    void attempts() {
        assertThat(skipping("attempted").next().shows()).isEqualTo("b");
        assertThat(skipping("attempted").next().back().next().shows()).isEqualTo("c");
        assertThat(skipping("not attempted").next().shows()).isEqualTo("c");
        assertThat(skipping("always").next().shows()).isEqualTo("c");
        assertThat(skipping("never").next().shows()).isEqualTo("b");
    }

    @Test
    void theFirstRuleThatHoldsDecides() {
        String tree =
                """
                course: flow
                  a: retry when not satisfied; continue when always
                  b
                """;

        assertThat(Walk.through(tree).fails().exit().shows()).isEqualTo("a");
        assertThat(Walk.through(tree).passes().exit().shows()).isEqualTo("b");
    }

    @Test
    void whatIsNotTrackedIsNeverKnown() {
        String tree =
                """
                course: flow
                  a: primary p writes g
                  b: untracked; primary q reads g; skip when satisfied or objectiveStatusKnown or completed
                """;

        assertThat(Walk.through(tree).passes().next().shows()).isEqualTo("b");
    }

    @Test
    void beforeTheFourthEditionCompletionIsOfTheActivity() {
        String tree =
                """
                course: flow
                  a: objective o writes g
                  b: objective o reads g; skip when completed of o
                  c
                """;
        ScoReport.ObjectiveReport done =
                new ScoReport.ObjectiveReport("o", ScoReport.Completion.COMPLETED, null, null, null, null, null, null);

        assertThat(Walk.through(tree).saysOf(done).next().shows()).isEqualTo("c");
        assertThat(Walk.in(Trees.of(tree, Edition.THIRD, true))
                        .begin()
                        .saysOf(done)
                        .next()
                        .shows())
                .isEqualTo("b");
    }
}
