package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Local objectives and what they read from and write to shared ones: objective maps, SM.7. */
class RecordsTest {
    private static final String SHARING =
            """
            course: flow
              a: primary p writes g
              b: primary q reads g
              c: objective o reads g
            """;

    @Test
    void whatOneActivityWritesAnotherReads() {
        Walk walk = Walk.through(SHARING).passes().next();

        assertThat(walk.status("b").satisfied()).isTrue();
        assertThat(walk.told("b", "q").satisfied()).isTrue();
        assertThat(walk.told("c", "o").satisfied()).isTrue();
        assertThat(walk.launch("c").own().satisfied()).isNull();
    }

    @Test
    void aReaderDoesNotWrite() {
        Walk walk = Walk.through(SHARING).passes().next().fails().next();

        assertThat(walk.shared("g").satisfied()).isTrue();
        assertThat(walk.status("b").satisfied()).isTrue();
    }

    @Test
    void aMapReadsNothingButTheSharedObjective() {
        Walk walk = Walk.through(SHARING).next().choose("b").passes().next();

        assertThat(walk.status("a").satisfied()).isTrue();
        assertThat(Walk.in(SHARING).choose("b").passes().next().status("b").satisfied())
                .isNull();
    }

    @Test
    void scoresCompletionAndProgressAreSharedToo() {
        ScoReport.ObjectiveReport all = new ScoReport.ObjectiveReport(
                "p", ScoReport.Completion.COMPLETED, ScoReport.Success.PASSED, 0.9, 18.0, 0.0, 20.0, 1.0);
        Walk walk = Walk.through(SHARING).saysOf(all).next();

        assertThat(walk.told("c", "o")).isEqualTo(new ObjectiveValues(true, 0.9, 18.0, 0.0, 20.0, true, 1.0));
    }

    @Test
    void aStatusThatContentTakesBackIsTakenBackFromAll() {
        Walk walk = Walk.through(SHARING).passes().next().back();

        walk.says(null, ScoReport.Success.UNKNOWN, null).next();

        assertThat(walk.shared("g").satisfied()).isNull();
    }

    @Test
    void contentOnlyReachesTheObjectivesThatItsActivityHas() {
        Walk walk = Walk.through(SHARING)
                .saysOf("elsewhere", ScoReport.Success.PASSED, 1.0)
                .next();

        assertThat(walk.launch("a").objectives()).containsOnlyKeys("p");
        assertThat(walk.state().shared()).doesNotContainKey("elsewhere");
    }

    @Test
    void whatIsSharedRollsUpWhereItIsRead() {
        String tree =
                """
                course: flow
                  a: primary p writes g
                  two: flow; satisfied when any satisfied
                    b: primary q reads g
                    c
                """;

        Walk walk = Walk.through(tree).passes().exit();

        assertThat(walk.status("two").satisfied()).isTrue();
    }

    @Test
    void circlesOfSharedObjectivesComeToRest() {
        String tree =
                """
                course: flow
                  one: flow; primary p writes g; satisfied when any not satisfied; notSatisfied when any satisfied
                    a: primary pa reads h
                  two: flow; primary q writes h; satisfied when any satisfied; notSatisfied when any not satisfied
                    b: primary pb reads g
                    c
                """;

        assertThat(Walk.through(tree).choose("c").passes().exit().shows()).isEqualTo("nothing");
    }

    @Test
    void sharedObjectivesOutliveTheRegistrationUnlessThePackageSaysNo() {
        Walk first = Walk.through(SHARING).passes().next().exitAll();
        SequencingState other = SequencingState.NEW.withShared(first.state().shared());

        assertThat(Walk.in(SHARING).from(other).begin().status("b").satisfied()).isTrue();
        assertThat(Trees.of(SHARING).globalToSystem()).isTrue();
    }

    @Test
    void withoutThatTheyLiveAsLongAsAnAttemptOnTheRoot() {
        ActivityTree tree = Trees.of(SHARING, Edition.FOURTH, false);
        Walk walk = Walk.in(tree).begin().passes().next();

        assertThat(walk.status("b").satisfied()).isTrue();
        assertThat(walk.suspend().begin().status("b").satisfied()).isTrue();
        assertThat(walk.exitAll().begin().status("b").satisfied()).isNull();
    }

    @Test
    void aMapThatSaysNothingReadsStatusAndMeasure() {
        assertThat(ObjectiveMap.reading("g").reads())
                .isEqualTo(Set.of(ObjectiveField.SATISFIED, ObjectiveField.MEASURE));
    }
}
