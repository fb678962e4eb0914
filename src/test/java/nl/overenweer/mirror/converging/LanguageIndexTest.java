package nl.overenweer.mirror.converging;

import static nl.overenweer.mirror.converging.GuessSketch.guess;
import static nl.overenweer.mirror.converging.GuessSketch.scene;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.content.Agreement;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIndexTest {
    private static final Scene TOGETHER = scene("balie", Agreement.CONVERGE);

    @ParameterizedTest(
            name = "ggz predicts {0} where most of the Raad chose a, the Raad {1} where most of the ggz did: {2}")
    @CsvSource({
        "20 0 0, 20 0 0, 100% 91-100 of 40",
        "0 20 0, 0 20 0, 0% 0-9 of 40",
        "20 0 0, 0 20 0, 50% 35-65 of 40",
        "10 10 0, 15 10 0, 56% 41-69 of 45",
        "80 20 0, 75 25 0, 78% 71-83 of 200",
        "15 0 0, 40 0 0, too few", // of each profession, not of both together
        "20 0 0, 15 0 0, too few",
    })
    void howManyHit(String ggz, String rvdk, String index) {
        List<Guess> guesses =
                List.of(guess(TOGETHER, Glasses.GGZ, ggz, "10 0 0"), guess(TOGETHER, Glasses.RVDK, rvdk, "10 0 0"));

        assertThat(words(guesses)).isEqualTo(index);
    }

    @Test
    void moreScenesMakeMorePredictionsAndNoMorePeople() {
        Scene second = scene("hal", Agreement.CONVERGE);
        List<Guess> guesses = List.of(
                guess(TOGETHER, Glasses.GGZ, "20 0 0", "10 0 0"),
                guess(TOGETHER, Glasses.RVDK, "20 0 0", "10 0 0"),
                guess(second, Glasses.GGZ, "0 20 0", "10 0 0"),
                guess(second, Glasses.RVDK, "0 20 0", "10 0 0"));

        assertThat(words(guesses)).isEqualTo("50% 35-65 of 40");
    }

    @Test
    void aSceneWhereTheProfessionsMayDifferDoesNotCount() {
        for (Agreement other : List.of(Agreement.DIFFER_BY_LAW, Agreement.DIFFER_BY_ROLE)) {
            Scene apart = scene("balie", other);
            assertThat(words(List.of(
                            guess(apart, Glasses.GGZ, "20 0 0", "10 0 0"),
                            guess(apart, Glasses.RVDK, "20 0 0", "10 0 0"))))
                    .isEqualTo("too few");
        }
    }

    @Test
    void whereNoChoiceLeadsNothingCanBeHit() {
        assertThat(words(List.of(
                        guess(TOGETHER, Glasses.GGZ, "20 0 0", "10 10 0"),
                        guess(TOGETHER, Glasses.RVDK, "20 0 0", "10 0 0"))))
                .isEqualTo("too few");
    }

    private static String words(List<Guess> guesses) {
        return LanguageIndex.of(guesses)
                .map(index -> index.percent() + "% " + index.low() + "-" + index.high() + " of " + index.people())
                .orElse("too few");
    }
}
