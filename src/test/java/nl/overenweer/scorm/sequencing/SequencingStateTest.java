package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SequencingStateTest {
    private static final String TREE =
            """
            course: flow; shuffle once
              een onderdeel: primary p shares g
              nog een: objective o shares h
            """;

    @Test
    void aNewStateIsOneLine() {
        assertThat(SequencingState.NEW.text()).isEqualTo("1\t\t\n");
        assertThat(SequencingState.read("1\t\t\n")).isEqualTo(SequencingState.NEW);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Walk walk = Walk.through(TREE)
                .says(ScoReport.Completion.COMPLETED, ScoReport.Success.PASSED, 0.125)
                .next();

        SequencingState read = SequencingState.read(walk.state().text());

        assertThat(read).isEqualTo(walk.state()).hasSameHashCodeAs(walk.state());
        assertThat(read.current()).isEqualTo(walk.state().current());
        assertThat(read.shared()).isEqualTo(walk.state().shared());
    }

    @Test
    void namesOfAnyKindSurvive() {
        String name = "a\tb\nc\rd e\\f=#";
        SequencingState state = new SequencingState(
                name,
                null,
                Map.of(name, new Track()),
                Map.of(name, ObjectiveValues.UNKNOWN.with(ObjectiveField.RAW, 1e-300)));

        SequencingState read = SequencingState.read(state.text());

        assertThat(read).isEqualTo(state);
        assertThat(read.current()).contains(name);
        assertThat(read.shared()).containsKey(name);
    }

    @Test
    void otherTextIsRefused() {
        for (String text : new String[] {
            "",
            "2\t\t\n",
            "1\t\n",
            "1\t\t\nx",
            "1\t\t\na\t=a",
            "1\t\t\no\t=a\t\t\t\t\t\t\t",
            "1\t\t\na\t\t\tx\t\t\t\t\t\t"
        }) {
            assertThatThrownBy(() -> SequencingState.read(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void goingOnLeavesTheStateBeforeAsItWas() {
        Walk walk = Walk.through(TREE);
        SequencingState before = walk.state();
        String text = before.text();

        walk.passes().next().exitAll();

        assertThat(before.text()).isEqualTo(text);
    }

    @Test
    void anActivityThatWasOnlyLookedAtIsNotKept() {
        Walk walk = Walk.through("course: flow\n a\n b\n c\n");

        assertThat(walk.state().text()).contains("a\t=a\t").doesNotContain("a\t=c\t");
    }

    @Test
    void aStateOfAnotherTreeBeginsAnew() {
        Walk walk = Walk.through("course: flow\n a\n b\n").next();

        assertThat(Walk.in("other: flow\n x\n y\n").from(walk.state()).begin().shows())
                .isEqualTo("x");
    }
}
