package nl.overenweer.content.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLevelTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "kind, 1",
        "moeder, 2",
        "ouders, 2",
        "fauteuil, 3",
        "lawaai, 2",
        "mooi, 1",
        "leeuw, 1",
        "nieuw, 1",
        "bureau, 2",
        "bij, 1",
        "bijen, 2",
        "situatie, 4",
        "theater, 3",
        "ruïne, 3",
        "geëist, 3",
        "coördinatie, 5",
        "baby, 2",
        "yoga, 2",
        "uithuisplaatsing, 4",
        "ggz, 1",
        "7, 1"
    })
    void aWrittenVowelSoundIsASyllable(String word, int syllables) {
        assertThat(ReadingLevel.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void aSentenceEndsAtAFullStopButNotAfterAnAbbreviation() {
        assertThat(ReadingLevel.sentences("Zie art. 7:457 lid 1 BW. Bel dan. En nu? Om 15.10 uur belt zij!"))
                .containsExactly("Zie art. 7:457 lid 1 BW.", "Bel dan.", "En nu?", "Om 15.10 uur belt zij!");
    }

    @Test
    void wordsAndLongWordsAreCounted() {
        ReadingLevel level = ReadingLevel.of("Moeder belt de verpleegkundige. Zij komt.");

        assertThat(level).isEqualTo(new ReadingLevel(2, 6, 1, 11));
        assertThat(level.meanSentence()).isEqualTo(3.0);
        assertThat(level.longShare()).isCloseTo(16.7, within(0.05));
    }

    @Test
    void theFormulaIsThatOfDouma() {
        assertThat(new ReadingLevel(10, 100, 20, 150).fleschDouma())
                .isCloseTo(206.84 - 0.77 * 150 - 0.93 * 10, within(0.001));
    }

    @Test
    void shortSentencesOfShortWordsAreEasier() {
        ReadingLevel easy = ReadingLevel.of("Tess wacht. Oma komt. Ze gaan naar huis.");
        ReadingLevel hard = ReadingLevel.of(
                "De kinderbeschermingsmaatregel veronderstelt een ernstige ontwikkelingsbedreiging waarvoor vrijwillige"
                        + " hulpverlening onvoldoende aanknopingspunten biedt.");

        assertThat(easy.fleschDouma()).isGreaterThan(hard.fleschDouma() + 50);
    }

    @Test
    void aTextDoesNotGoOnInTheNext() {
        assertThat(ReadingLevel.of(List.of("Zonder punt", "Met een punt.")).sentences())
                .isEqualTo(2);
        assertThat(ReadingLevel.of(List.of()).fleschDouma()).isZero();
    }
}
