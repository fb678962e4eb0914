package nl.overenweer.learning.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepMessageTest {
    @Test
    void readsADecision() {
        StepMessage step = StepMessage.read(
                """
                {"ticket": "t-1", "kind": "decide", "item": "casus-1", "spot": "balie", "choice": "a", "child": "niets"}
                """);

        assertThat(step)
                .isEqualTo(new StepMessage(
                        "t-1",
                        "decide",
                        "casus-1",
                        "balie",
                        "a",
                        "niets",
                        List.of(),
                        OptionalInt.empty(),
                        OptionalInt.empty()));
    }

    @Test
    void readsOverWhichAnswerOneIsWritten() {
        StepMessage step = StepMessage.read("{\"kind\": \"answer\", \"given\": [\"a\"], \"after\": 12}");

        assertThat(step.after()).hasValue(12);
        assertThat(step.open()).isEmpty();
    }

    @Test
    void readsHowManyQuestionsAreKnownToBeOpen() {
        assertThat(StepMessage.read("{\"kind\": \"finish\", \"open\": 3}").open())
                .hasValue(3);
    }

    @Test
    void readsAnAnswer() {
        assertThat(StepMessage.read("{\"kind\": \"answer\", \"given\": [\"a\", \"c\"]}")
                        .given())
                .containsExactly("a", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "\"decide\"",
                "{\"kind\": \"decide\"",
                "{\"kind\": \"decide\"} {}",
                "{\"kind\": 1}",
                "{\"kind\": null}",
                "{\"kind\": {\"a\": \"b\"}}",
                "{\"kind\": \"decide\", \"person\": \"7\"}",
                "{\"given\": \"a\"}",
                "{\"given\": [1]}",
                "{\"given\": [[\"a\"]]}",
                "not json at all",
            })
    void refusesWhatIsNoStep(String text) {
        assertThatThrownBy(() -> StepMessage.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTooMuch() {
        String longText = "{\"item\": \"" + "x".repeat(201) + "\"}";
        String manyGiven = "{\"given\": [" + "\"a\",".repeat(40) + "\"a\"]}";

        assertThatThrownBy(() -> StepMessage.read(longText)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StepMessage.read(manyGiven)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        String deep = "[".repeat(8_000);

        assertThatThrownBy(() -> StepMessage.read("{\"given\": " + deep)).isInstanceOf(IllegalArgumentException.class);
    }
}
