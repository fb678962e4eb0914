package nl.overenweer.content.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dat duurt vijf dagen [controleren].",
                "Dat duurt vijf dagen. `[geverifieerd: S2]`",
                "Zo gaat het meestal [eigen kennis]",
                "Deze volgorde [ontwerp] werkt.",
                "De termijn is nog te controleren.",
                "TODO: een voorbeeld."
            })
    void aMarkForAuthorsIsFound(String text) {
        assertThat(Marks.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zo gaat het meestal. [Eigen kennis](bron:eigen-kennis)",
                "Je kunt het controleren.",
                "Het ontwerp van de maatregel [art. 1:255 BW](wet:bw1-255).",
                "Er is nog veel te controleren."
            })
    void linksAndPlainWordsAreNone(String text) {
        assertThat(Marks.in(text)).isEmpty();
    }
}
