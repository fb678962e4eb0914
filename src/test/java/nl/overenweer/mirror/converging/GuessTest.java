package nl.overenweer.mirror.converging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.content.Agreement;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.mirror.converging.Tally.Act;
import org.junit.jupiter.api.Test;

class GuessTest {
    private static final CourseModule MODULE = GuessSketch.module(
            GuessSketch.scene("balie", Agreement.CONVERGE), GuessSketch.scene("hal", Agreement.CONVERGE));

    @Test
    void oneProfessionsPredictionsStandBesideTheOthersChoices() {
        List<Guess> guesses = Guess.of(
                MODULE,
                List.of(
                        tally("balie", Glasses.GGZ, Act.PREDICTED, "a", 10),
                        tally("balie", Glasses.GGZ, Act.CHOSEN, "c", 15),
                        tally("balie", Glasses.RVDK, Act.CHOSEN, "b", 10)));

        assertThat(guesses).hasSize(1);
        assertThat(guesses.get(0).guessers()).isEqualTo(Glasses.GGZ);
        assertThat(guesses.get(0).predicted().of("a")).isEqualTo(10);
        assertThat(guesses.get(0).chosen().of("b")).isEqualTo(10);
    }

    @Test
    void fewerThanTenOnEitherSideAreNoGuess() {
        assertThat(Guess.of(
                        MODULE,
                        List.of(
                                tally("balie", Glasses.GGZ, Act.PREDICTED, "a", 25),
                                tally("balie", Glasses.RVDK, Act.CHOSEN, "b", 5),
                                tally("hal", Glasses.GGZ, Act.PREDICTED, "a", 5),
                                tally("hal", Glasses.RVDK, Act.CHOSEN, "b", 25))))
                .isEmpty();
    }

    @Test
    void aChoiceOrSceneThatTheModuleNoLongerHasDoesNotCount() {
        assertThat(Guess.of(
                        MODULE,
                        List.of(
                                tally("balie", Glasses.GGZ, Act.PREDICTED, "former", 25),
                                tally("balie", Glasses.RVDK, Act.CHOSEN, "b", 25),
                                tally("former", Glasses.GGZ, Act.PREDICTED, "a", 25),
                                tally("former", Glasses.RVDK, Act.CHOSEN, "b", 25))))
                .isEmpty();
    }

    private static Tally tally(String scene, Glasses side, Act act, String choice, int people) {
        return new Tally(MODULE.slug(), "casus", scene, side, act, choice, people);
    }
}
