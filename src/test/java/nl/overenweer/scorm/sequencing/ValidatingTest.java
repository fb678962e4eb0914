package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What may be asked next: {@code adl.nav.request_valid}, the buttons and the menu. */
class ValidatingTest {
    private static final String TREE =
            """
            course: flow
              a
              two: flow
                b: skip when satisfied
                c
              d: invisible
            """;

    @Test
    void atTheBeginningThereIsNoWayBack() {
        ValidRequests may = Walk.through(TREE).may();

        assertThat(may.previous()).isFalse();
        assertThat(may.continues()).isTrue();
        assertThat(may.exits()).isTrue();
        assertThat(may.starts()).isFalse();
        assertThat(may.resumes()).isFalse();
        assertThat(may.choices()).containsExactlyInAnyOrder("course", "a", "two", "b", "c", "d");
        assertThat(may.jumps()).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(may.hidden()).containsExactly("d");
    }

    @Test
    void beforeASessionItMayStartOrResume() {
        assertThat(Walk.in(TREE).may().starts()).isTrue();
        assertThat(Walk.in(TREE).may().resumes()).isFalse();
        assertThat(Walk.through(TREE).suspend().may().resumes()).isTrue();
    }

    @Test
    void whatIsAskedIsAskedAsIfTheActivityHadEnded() {
        String tree =
                """
                course: flow
                  a: stopForwardTraversal when not completed or not activityProgressKnown
                  b
                """;

        assertThat(Walk.through(tree).may().choices()).contains("b");
        assertThat(Walk.through(tree.replace("a: ", "a: by-content; ")).may().choices())
                .doesNotContain("b");
    }

    @Test
    void lookingChangesNothing() {
        Walk walk = Walk.through(TREE);
        String before = walk.state().text();

        walk.sequencing().valid(walk.state(), Walk.NOW);

        assertThat(walk.state().text()).isEqualTo(before);
        assertThat(walk.status("a").active()).isTrue();
    }

    @Test
    void eachValidRequestShowsSomething() {
        ValidRequests may = Walk.through(TREE).may();

        for (String choice : may.choices()) {
            assertThat(Walk.through(TREE).choose(choice).shows()).as(choice).isNotEqualTo("nothing");
        }
        for (String jump : may.jumps()) {
            assertThat(Walk.through(TREE).jump(jump).shows()).isEqualTo(jump);
        }
        assertThat(may.allows(NavigationRequest.choice("c"))).isTrue();
        assertThat(may.allows(NavigationRequest.choice("elsewhere"))).isFalse();
        assertThat(may.allows(NavigationRequest.of(NavigationRequest.Kind.PREVIOUS)))
                .isFalse();
    }

    /** Two thousand items side by side are far more than packages have. */
    @Test
    void aVeryLargePackageIsStillAnsweredSoon() {
        List<Activity> many = new ArrayList<>();
        for (int at = 0; at < 2000; at++) {
            many.add(new Activity("a" + at, "A", SequencingDefinition.DEFAULT, List.of()));
        }
        SequencingDefinition flow = new SequencingBuilder().modes(Trees.FLOW).build();
        Sequencing sequencing = new Sequencing(
                new ActivityTree(new Activity("course", "C", flow, many), Edition.FOURTH, true), new Random(1));
        long before = System.nanoTime();

        Outcome outcome = sequencing.begin(SequencingState.NEW, Instant.EPOCH);

        assertThat(outcome.valid().choices()).hasSize(2001);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }
}
