package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What content set becomes what is tracked of its activity; and what content is told when it begins. */
class ReportingTest {
    private static final String TREE =
            """
            course: flow
              a: primary p; objective o
              b
            """;

    @Test
    void contentsOwnStatusIsThatOfTheRolledUpObjective() {
        Walk walk = Walk.through(TREE)
                .says(ScoReport.Completion.COMPLETED, ScoReport.Success.PASSED, 0.8)
                .next();

        assertThat(walk.status("a")).isEqualTo(new ActivityStatus(true, true, 0.8, null, 1, false, false));
        assertThat(walk.told("a", "p").measure()).isEqualTo(0.8);
    }

    @Test
    void anObjectiveWithTheNameOfTheRolledUpOneIsThatOne() {
        Walk walk =
                Walk.through(TREE).saysOf("p", ScoReport.Success.PASSED, 0.7).next();

        assertThat(walk.status("a").satisfied()).isTrue();
        assertThat(walk.status("a").measure()).isEqualTo(0.7);
    }

    @Test
    void ofSuccessTheObjectiveHasTheLastWordAndOfCompletionContentItself() {
        ScoReport.ObjectiveReport objective = new ScoReport.ObjectiveReport(
                "p", ScoReport.Completion.COMPLETED, ScoReport.Success.PASSED, null, null, null, null, null);
        Walk walk = Walk.through(TREE)
                .says(ScoReport.Completion.INCOMPLETE, ScoReport.Success.FAILED, null)
                .saysOf(objective)
                .next();

        assertThat(walk.status("a").satisfied()).isTrue();
        assertThat(walk.status("a").completed()).isFalse();
    }

    @Test
    void otherObjectivesStayTheirOwn() {
        Walk walk =
                Walk.through(TREE).saysOf("o", ScoReport.Success.FAILED, 0.1).next();

        assertThat(walk.told("a", "o").satisfied()).isFalse();
        assertThat(walk.status("a").satisfied()).isTrue();
    }

    @Test
    void notAttemptedIsKnownNotToBeCompleted() {
        Walk walk = Walk.through(TREE)
                .says(ScoReport.Completion.NOT_ATTEMPTED, null, null)
                .next();

        assertThat(walk.status("a").completed()).isFalse();
    }

    @Test
    void whatContentNeverSetStaysUnknown() {
        ActivityTree tree = Trees.of(TREE);
        Sequencing sequencing = new Sequencing(tree, new java.util.Random(1));
        SequencingState begun = sequencing.begin(SequencingState.NEW, Walk.NOW).state();

        SequencingState after = sequencing.report(
                begun,
                new ScoReport(ScoReport.ObjectiveReport.NOTHING, List.of(), Duration.ofMinutes(3), false),
                Walk.NOW);

        assertThat(sequencing.statuses(after, Walk.NOW))
                .containsEntry("a", new ActivityStatus(null, null, null, null, 1, true, false));
        assertThat(after.text()).contains("PT3M");
    }

    @Test
    void aReportWithoutASessionChangesNothing() {
        Sequencing sequencing = new Sequencing(Trees.of(TREE), new java.util.Random(1));
        ScoReport report = new ScoReport(
                new ScoReport.ObjectiveReport("", null, ScoReport.Success.PASSED, null, null, null, null, null),
                List.of(),
                null,
                false);

        assertThat(sequencing.report(SequencingState.NEW, report, Walk.NOW)).isEqualTo(SequencingState.NEW);
    }

    @Test
    void contentIsToldItsThresholds() {
        Launch launch = Walk.through("only: primary p >= 0.6; progress 0.4; hide continue")
                .launch("only");

        assertThat(launch.passingScore()).contains(0.6);
        assertThat(launch.completionThreshold()).contains(0.4);
        assertThat(launch.hidden()).containsExactly(Control.CONTINUE);
        assertThat(Walk.through("only").launch("only").passingScore()).isEmpty();
        assertThat(Walk.through("only").launch("only").completionThreshold()).isEmpty();
    }

    @Test
    void itsObjectivesComeInTheirOrder() {
        Launch launch = Walk.through("only: objective z; objective y; primary p; objective x")
                .launch("only");

        assertThat(launch.objectives().keySet()).containsExactly("p", "z", "y", "x");
    }
}
