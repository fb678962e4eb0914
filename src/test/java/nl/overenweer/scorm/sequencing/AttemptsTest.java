package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limit Conditions Check (UP.1), Terminate Descendent Attempts (UP.3), End Attempt (UP.4) and Check Activity (UP.5). */
class AttemptsTest {
    @Test
    void anActivityMayBeTriedAsOftenAsItsLimitSays() {
        String tree =
                """
                course: flow
                  a: limit 2
                  b
                """;
        Walk walk = Walk.through(tree).choose("a");

        assertThat(walk.shows()).isEqualTo("a");
        assertThat(walk.may().choices()).doesNotContain("a");
        assertThat(walk.choose("a").refusal()).isEqualTo("DB.1.1-3");
        assertThat(walk.trail()).contains("UP.1 limit #a");
    }

    @Test
    void goingOnWithASuspendedAttemptIsNoNewOne() {
        String tree =
                """
                course: flow
                  a: limit 1
                  b
                """;

        assertThat(Walk.through(tree).suspend().begin().shows()).isEqualTo("a");
    }

    @Test
    void aLimitOfAClusterClosesAllInIt() {
        String tree =
                """
                course: flow
                  one: flow; limit 1
                    a
                  b
                """;

        assertThat(Walk.through(tree).next().choose("a").refusal()).isEqualTo("DB.1.1-3");
    }

    @Test
    void timeClosesAnActivityToo() {
        LimitConditions limits = new LimitConditions(
                null, null, null, Duration.ofHours(1), null, Walk.NOW, Walk.NOW.plus(Duration.ofDays(1)));
        ActivityTree tree = timed(limits);

        assertThat(Walk.in(tree).begin().shows()).isEqualTo("a");
        assertThat(Walk.in(tree).after(Duration.ofDays(-1)).begin().refusal()).isEqualTo("SB.2.2-2");
        assertThat(Walk.in(tree).after(Duration.ofDays(2)).begin().refusal()).isEqualTo("SB.2.2-2");
        assertThat(Walk.in(tree)
                        .begin()
                        .exit()
                        .after(Duration.ofHours(2))
                        .choose("a")
                        .refusal())
                .isEqualTo("DB.1.1-3");
    }

    @Test
    void afterAnAttemptThatTookAllItsTimeNoOtherBegins() {
        String tree =
                """
                course: flow
                  a: minutes 30
                  b
                """;

        Walk quick = Walk.through(tree).after(Duration.ofMinutes(29)).next().choose("a");
        Walk slow = Walk.through(tree).after(Duration.ofMinutes(31)).next().choose("a");

        assertThat(quick.shows()).isEqualTo("a");
        assertThat(slow.refusal()).isEqualTo("DB.1.1-3");
        assertThat(slow.trail()).contains("UP.1 limit-time #a");
        assertThat(Walk.through(tree)
                        .suspend()
                        .after(Duration.ofDays(1))
                        .begin()
                        .shows())
                .isEqualTo("a");
    }

    private static ActivityTree timed(LimitConditions limits) {
        Activity a =
                new Activity("a", "A", new SequencingBuilder().limits(limits).build(), List.of());
        SequencingDefinition flow = new SequencingBuilder().modes(Trees.FLOW).build();
        return new ActivityTree(new Activity("course", "Course", flow, List.of(a)), Edition.FOURTH, true);
    }

    @Test
    void contentThatSaysNothingIsCompletedAndSatisfiedByEnding() {
        Walk walk = Walk.through("only").exit();

        assertThat(walk.status("only").completed()).isTrue();
        assertThat(walk.status("only").satisfied()).isTrue();
    }

    @Test
    void contentThatSaysUnknownIsBelieved() {
        Walk walk = Walk.through("only")
                .says(ScoReport.Completion.UNKNOWN, ScoReport.Success.UNKNOWN, null)
                .exit();

        assertThat(walk.status("only").completed()).isNull();
        assertThat(walk.status("only").satisfied()).isNull();
    }

    @Test
    void whereContentDecidesEndingDecidesNothing() {
        Walk walk = Walk.through("only: by-content").exit();

        assertThat(walk.status("only").completed()).isNull();
        assertThat(walk.status("only").satisfied()).isNull();
    }

    @Test
    void aSuspendedActivityIsLeftAsItIs() {
        Walk walk = Walk.through("only").suspend();

        assertThat(walk.status("only").completed()).isNull();
    }

    @Test
    void aClusterIsSuspendedWhileOneOfItsChildrenIs() {
        String tree =
                """
                course: flow
                  one: flow
                    a
                  b
                """;

        Walk walk = Walk.through(tree).pausedThen(NavigationRequest.Kind.CONTINUE);

        assertThat(walk.shows()).isEqualTo("b");
        assertThat(walk.status("one").suspended()).isTrue();
        assertThat(walk.status("one").active()).isFalse();
    }

    @Test
    void attemptsOnTheWayUpEndWhenTheLearnerGoesElsewhere() {
        String tree =
                """
                course: flow
                  one: flow
                    inner: flow
                      a
                  b
                """;

        Walk walk = Walk.through(tree).next();

        assertThat(walk.trail())
                .containsSubsequence(
                        "UP.4 attempt-ended #a",
                        "UP.4 attempt-ended #inner",
                        "UP.4 attempt-ended #one",
                        "DB.2 delivered #b");
    }

    @Test
    void theTimeLimitIsToldToContent() {
        Walk walk = Walk.through("only: minutes 30");

        assertThat(walk.launch("only").maxTime()).contains(Duration.ofMinutes(30));
    }

    @Test
    void aRuleCanAskWhetherTheTimeIsUp() {
        String tree =
                """
                course: flow
                  a: minutes 30; exitAll when timeLimitExceeded
                  b
                """;

        assertThat(Walk.through(tree).after(Duration.ofMinutes(29)).next().shows())
                .isEqualTo("b");
        assertThat(Walk.through(tree).after(Duration.ofMinutes(30)).next().ended())
                .isTrue();
    }
}
