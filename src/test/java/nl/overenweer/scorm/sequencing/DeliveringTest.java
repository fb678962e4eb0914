package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Delivery Request Process (DB.1.1), Content Delivery Environment Process (DB.2) and Clear Suspended Activity (DB.2.1). */
class DeliveringTest {
    private static final String TREE =
            """
            course: flow
              one: flow
                a
                b
              two: flow
                c
            """;

    @Test
    void aClusterCantBeDelivered() {
        assertThat(Walk.through(TREE).jump("two").refusal()).isEqualTo("DB.1.1-1");
    }

    @Test
    void whatIsDisabledAboveItCantBeDelivered() {
        String tree =
                """
                course: flow
                  a
                  two: disabled when always
                    b
                """;

        assertThat(Walk.through(tree).choose("b").refusal()).isEqualTo("DB.1.1-3");
        assertThat(Walk.through(tree).may().choices()).doesNotContain("b", "two");
    }

    @Test
    void aDeliveryBeginsAttemptsOnThePath() {
        Walk walk = Walk.through(TREE).next().next();

        assertThat(walk.status("course").attempts()).isEqualTo(1);
        assertThat(walk.status("one").attempts()).isEqualTo(1);
        assertThat(walk.status("one").active()).isFalse();
        assertThat(walk.status("two").active()).isTrue();
        assertThat(walk.last().delivery()).contains(new Delivery("c", false, 1));
    }

    @Test
    void aNewAttemptForgetsTheOneBefore() {
        Walk walk = Walk.through(TREE).passes().next().choose("a");

        assertThat(walk.status("a").satisfied()).isNull();
        assertThat(walk.status("a").completed()).isNull();
        assertThat(walk.last().delivery()).contains(new Delivery("a", false, 2));
    }

    @Test
    void aSuspendedActivityGoesOnInItsAttempt() {
        Walk walk = Walk.through(TREE)
                .leavesItIncomplete()
                .pausedThen(NavigationRequest.Kind.CONTINUE)
                .back();

        assertThat(walk.last().delivery()).contains(new Delivery("a", true, 1));
        assertThat(walk.status("a").completed()).isFalse();
    }

    @Test
    void choosingSomethingElseForgetsWhatWasSuspended() {
        Walk walk = Walk.through(TREE).suspend().choose("c");

        assertThat(walk.shows()).isEqualTo("c");
        assertThat(walk.state().suspended()).isEmpty();
        assertThat(walk.status("a").suspended()).isFalse();
        assertThat(walk.status("one").suspended()).isFalse();
        assertThat(walk.status("course").active()).isTrue();
    }

    @Test
    void anUntrackedActivityIsShownAndNotCounted() {
        Walk walk = Walk.through("only: untracked").passes();

        assertThat(walk.last().delivery()).contains(new Delivery("only", false, 0));
        assertThat(walk.exit().status("only").completed()).isNull();
    }
}
