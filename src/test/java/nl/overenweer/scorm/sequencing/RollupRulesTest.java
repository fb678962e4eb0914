package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rollup Rule Check Subprocess (RB.1.4), its conditions (RB.1.4.1) and which children count (RB.1.4.2). */
class RollupRulesTest {
    private static final String THREE =
            """
            course: flow; %s
              a%s
              b%s
              c
            """;

    /** The first passes, the second fails, the third isn't seen. */
    private static ActivityStatus after(String rule) {
        return after(rule, "", "");
    }

    private static ActivityStatus after(String rule, String a, String b) {
        return Walk.through(THREE.formatted(rule, a, b))
                .passes()
                .next()
                .fails()
                .exit()
                .status("course");
    }

    @Test
    void ofAnyChild() {
        assertThat(after("satisfied when any satisfied").satisfied()).isTrue();
        assertThat(after("notSatisfied when any not satisfied").satisfied()).isFalse();
    }

    @Test
    void ofAllChildrenWhatIsUnknownIsNotSo() {
        assertThat(after("satisfied when all attempted").satisfied()).isNull();
        assertThat(after("satisfied when all objectiveStatusKnown").satisfied()).isNull();
    }

    @Test
    void ofNoChild() {
        assertThat(after("satisfied when none objectiveMeasureKnown").satisfied())
                .isTrue();
        assertThat(after("satisfied when none satisfied").satisfied()).isNull();
        assertThat(after("notSatisfied when none completed").satisfied()).isNull();
    }

    @Test
    void ofSoManyOrSuchAShare() {
        assertThat(after("completed when 2 attempted").completed()).isTrue();
        assertThat(after("completed when 3 attempted").completed()).isNull();
        assertThat(after("completed when 66% attempted").completed()).isTrue();
        assertThat(after("completed when 67% attempted").completed()).isNull();
    }

    @Test
    void conditionsTogether() {
        assertThat(after("satisfied when 1 satisfied and completed").satisfied())
                .isTrue();
        assertThat(after("satisfied when 2 satisfied and completed").satisfied())
                .isNull();
        assertThat(after("satisfied when 2 satisfied or completed").satisfied()).isTrue();
    }

    @Test
    void theRulesForSatisfiedHaveTheLastWord() {
        assertThat(after("notSatisfied when any attempted; satisfied when any attempted")
                        .satisfied())
                .isTrue();
        assertThat(after("incomplete when any attempted; completed when any attempted")
                        .completed())
                .isTrue();
    }

    @Test
    void aRuleOfOneKindReplacesTheDefaultsOfThatKindOnly() {
        Walk walk = Walk.through(
                THREE.formatted("completed when never never", "", "").replace("when never", "when any"));

        walk.passes().next().passes().next().passes().exit();

        assertThat(walk.status("course").completed()).isNull();
        assertThat(walk.status("course").satisfied()).isTrue();
    }

    @Test
    void whatDoesNotCountIsLeftOut() {
        assertThat(after("satisfied when all satisfied", "", ": counts not").satisfied())
                .isNull();
        assertThat(after("notSatisfied when any not satisfied", "", ": counts not")
                        .satisfied())
                .isNull();
        assertThat(after("notSatisfied when any not satisfied", "", ": untracked")
                        .satisfied())
                .isNull();
    }

    @Test
    void countingOnlyWhenAttempted() {
        String tree =
                """
                course: flow
                  a: counts ifAttempted
                  b: counts ifAttempted
                """;

        Walk walk = Walk.through(tree).passes().exit();

        assertThat(walk.status("course").satisfied()).isTrue();
        assertThat(walk.next().fails().exit().status("course").satisfied()).isFalse();
    }

    @Test
    void countingOnlyWhenNotSuspended() {
        String tree =
                """
                course: flow
                  a: counts ifNotSuspended
                  b
                """;

        Walk walk = Walk.through(tree)
                .says(null, ScoReport.Success.FAILED, null)
                .pausedThen(NavigationRequest.Kind.CONTINUE);

        assertThat(walk.passes().exit().status("course").satisfied()).isTrue();
    }

    @Test
    void countingOnlyWhenNotSkipped() {
        String tree =
                """
                course: flow
                  a: counts ifNotSkipped; skip when always
                  b
                """;

        assertThat(Walk.through(tree).passes().exit().status("course").satisfied())
                .isTrue();
    }

    /** RU-11 and RU-15 of the standard's test suite. */
    @Test
    void ofNoChildrenAtAllAllAreRight() {
        String tree =
                """
                course: flow; completed when all satisfied
                  a: untracked
                  b: untracked
                """;

        assertThat(Walk.through(tree).exit().status("course").completed()).isTrue();
    }
}
