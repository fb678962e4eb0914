package nl.overenweer.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.content.Citation;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final String TEXT =
            """
            Een begin met [Veilig Thuis](begrip:veilig-thuis).

            ## Wat de wet zegt

            Je mag zwijgen. [art. 7:457 BW](wet:bw7-457) Soms moet je
            spreken. [Vakkennis](bron:eigen-kennis)

            - één ding
            - nog een ding

            | Wie | Wat |
            |---|---|
            | Jij | vraagt |

            > **Let op.** Tess is zes.
            """;

    private final List<Passage> passages = Passages.of(TEXT);

    @Test
    void eachBlockIsOneUnderItsHeading() {
        assertThat(passages)
                .extracting(Passage::heading)
                .containsExactly("", "Wat de wet zegt", "Wat de wet zegt", "Wat de wet zegt", "Wat de wet zegt");
    }

    @Test
    void wordsStandWithoutMarkupAndChips() {
        assertThat(passages)
                .extracting(Passage::text)
                .containsExactly(
                        "Een begin met Veilig Thuis.",
                        "Je mag zwijgen. Soms moet je spreken.",
                        "één ding nog een ding",
                        "Wie. Wat. Jij. vraagt.",
                        "Let op. Tess is zes.");
    }

    @Test
    void whatIsCitedIsTold() {
        assertThat(passages.get(1).cites()).extracting(Citation::key).containsExactly("bw7-457", "eigen-kennis");
    }

    @Test
    void theSameTextTwiceHasTwoIds() {
        List<Passage> twice = Passages.of("Zelfde zin.\n\nZelfde zin.\n\nAndere zin.");

        assertThat(twice.get(0).id()).matches("p-[0-9a-f]{8}");
        assertThat(twice.get(1).id()).isEqualTo(twice.get(0).id() + "-2");
        assertThat(twice.get(2).id()).isNotEqualTo(twice.get(0).id());
    }
}
