package nl.overenweer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.content.TextKey.KnownMistake;
import nl.overenweer.content.TextKey.Recognised;
import org.junit.jupiter.api.Test;

class TextKeyTest {
    private final TextKey key = new TextKey(
            List.of("relatief", "verhoudingsgewijs"),
            List.of(new KnownMistake("absoluut", "Other way round.")),
            "Indeed.",
            "Look again.");

    @Test
    void anAcceptedWayOfWritingIsRight() {
        assertThat(key.read("Verhoudingsgewijs")).isEqualTo(new Recognised(true, "", "Indeed."));
    }

    @Test
    void aTypingErrorIsForgivenAndTold() {
        assertThat(key.read("relatif")).isEqualTo(new Recognised(true, "relatief", "Indeed."));
    }

    @Test
    void aKnownMistakeHasItsOwnFeedbackEvenMistyped() {
        assertThat(key.read("absoluut")).isEqualTo(new Recognised(false, "", "Other way round."));
        assertThat(key.read("absolut")).isEqualTo(new Recognised(false, "absoluut", "Other way round."));
    }

    @Test
    void anythingElseIsWrong() {
        assertThat(key.read("procentueel")).isEqualTo(new Recognised(false, "", "Look again."));
    }

    @Test
    void theNearestCounts() {
        TextKey near = new TextKey(List.of("informant"), List.of(new KnownMistake("informatie", "No.")), "Yes.", "?");

        assertThat(near.read("informatie").right()).isFalse();
        assertThat(near.read("informant").right()).isTrue();
    }
}
