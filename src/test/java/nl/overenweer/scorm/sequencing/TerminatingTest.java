package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Termination Request Process, TB.2.3, with exit rules (TB.2.1) and post condition rules (TB.2.2). */
class TerminatingTest {
    private static final String TWO_CLUSTERS =
            """
            course: flow
              one: flow%s
                a%s
                b
              two: flow
                c
            """;

    private static Walk with(String ofCluster, String ofActivity) {
        return Walk.through(TWO_CLUSTERS.formatted(ofCluster, ofActivity));
    }

    @Test
    void anExitEndsTheAttemptAndShowsNothing() {
        Walk walk = with("", "").exit();

        assertThat(walk.shows()).isEqualTo("nothing");
        assertThat(walk.ended()).isFalse();
        assertThat(walk.status("a").active()).isFalse();
        assertThat(walk.status("one").active()).isTrue();
    }

    @Test
    void anExitRuleEndsTheClusterAndGoesOnBehindIt() {
        Walk walk = with("; exit when attempted", "").next();

        assertThat(walk.shows()).isEqualTo("c");
    }

    @Test
    void theHighestExitRuleWins() {
        String tree =
                """
                course: flow; exit when attempted
                  one: flow; exit when attempted
                    a
                  two
                """;

        assertThat(Walk.through(tree).next().ended()).isTrue();
    }

    @Test
    void aPostConditionGoesBeforeWhatWasAsked() {
        assertThat(with("", ": retry when not satisfied").fails().next().shows())
                .isEqualTo("a");
        assertThat(with("", ": retry when not satisfied").passes().next().shows())
                .isEqualTo("b");
        assertThat(with("", ": continue when satisfied").passes().choose("c").shows())
                .isEqualTo("b");
    }

    @Test
    void previousAsAPostCondition() {
        String tree =
                """
                course: flow
                  a
                  b: previous when not satisfied
                """;

        assertThat(Walk.through(tree).next().fails().next().shows()).isEqualTo("a");
    }

    @Test
    void exitParentGoesOnFromTheParentAndAsksItsRules() {
        assertThat(with("", ": exitParent when satisfied").passes().next().shows())
                .isEqualTo("c");
        assertThat(with("; exitAll when always", ": exitParent when satisfied")
                        .passes()
                        .next()
                        .ended())
                .isTrue();
    }

    @Test
    void exitParentAtTheRootIsRefused() {
        assertThat(Walk.through("only: exitParent when always").exit().refusal())
                .isEqualTo("TB.2.3-4");
    }

    @Test
    void aPackageThatWentWrongStartsAfresh() {
        Walk walk = Walk.through("only: exitParent when always").exit().begin();

        assertThat(walk.shows()).isEqualTo("only");
    }

    @Test
    void exitAllEndsTheSession() {
        Walk walk = with("", ": exitAll when always").next();

        assertThat(walk.ended()).isTrue();
        assertThat(walk.state().current()).isEmpty();
        assertThat(walk.status("course").active()).isFalse();
    }

    @Test
    void retryAllBeginsAtTheBeginning() {
        String tree =
                """
                course: flow
                  a
                  b: retryAll when not satisfied
                """;

        Walk walk = Walk.through(tree).passes().next().fails().next();

        assertThat(walk.shows()).isEqualTo("a");
        assertThat(walk.status("course").attempts()).isEqualTo(2);
    }

    @Test
    void aSuspendedActivityHasNoPostConditions() {
        Walk walk = with("", ": retry when always").pausedThen(NavigationRequest.Kind.CONTINUE);

        assertThat(walk.shows()).isEqualTo("b");
    }

    @Test
    void theRootEndsTheSessionUnlessItIsTriedAgain() {
        assertThat(Walk.through("only").exit().ended()).isTrue();
        assertThat(Walk.through("only: retry when not satisfied").fails().exit().shows())
                .isEqualTo("only");
    }

    @Test
    void suspendAllKeepsTheWholePath() {
        Walk walk = with("", "").next().suspend();

        assertThat(walk.ended()).isTrue();
        assertThat(walk.state().suspended()).contains("b");
        assertThat(walk.status("one").suspended()).isTrue();
        assertThat(walk.status("course").suspended()).isTrue();
        assertThat(walk.begin().shows()).isEqualTo("b");
        assertThat(walk.last().delivery().orElseThrow().resumed()).isTrue();
    }

    @Test
    void suspendingWhatHasEndedSuspendsItsParent() {
        Walk walk = with("", "").exit().ask(NavigationRequest.Kind.SUSPEND_ALL);

        assertThat(walk.state().suspended()).contains("one");
    }

    @Test
    void whatIsAbandonedDoesNotCount() {
        Walk walk = with("", "").passes().ask(NavigationRequest.Kind.ABANDON);

        assertThat(walk.status("a").satisfied()).isNull();
        assertThat(walk.status("a").completed()).isNull();
        assertThat(walk.ended()).isFalse();
    }

    @Test
    void abandonAllEndsTheSession() {
        Walk walk = with("", "").passes().ask(NavigationRequest.Kind.ABANDON_ALL);

        assertThat(walk.ended()).isTrue();
        assertThat(walk.status("a").satisfied()).isNull();
        assertThat(walk.begin().shows()).isEqualTo("a");
        assertThat(walk.status("a").attempts()).isEqualTo(2);
    }
}
