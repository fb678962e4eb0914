package nl.overenweer.mirror.converging;

import static nl.overenweer.mirror.converging.GuessSketch.guess;
import static nl.overenweer.mirror.converging.GuessSketch.scene;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.content.Agreement;
import nl.overenweer.content.Glasses;
import org.junit.jupiter.api.Test;

class MisunderstandingTest {
    @Test
    void theWidestApartComeFirstAndThreeAtMost() {
        List<Guess> guesses = List.of(
                guess(scene("near", Agreement.CONVERGE), Glasses.GGZ, "9 1 0", "10 0 0"),
                guess(scene("half", Agreement.CONVERGE), Glasses.GGZ, "4 6 0", "10 0 0"),
                guess(scene("whole", Agreement.DIFFER_BY_LAW), Glasses.RVDK, "0 10 0", "10 0 0"),
                guess(scene("third", Agreement.CONVERGE), Glasses.GGZ, "7 3 0", "10 0 0"),
                guess(scene("most", Agreement.CONVERGE), Glasses.GGZ, "2 8 0", "10 0 0"));

        assertThat(Misunderstanding.widest(guesses, 3))
                .extracting(Misunderstanding::scene)
                .containsExactly("whole", "most", "half");
    }

    @Test
    void itIsToldInTheScenesOwnWordsAndInTenths() {
        Misunderstanding one = Misunderstanding.widest(
                        List.of(guess(scene("balie", Agreement.CONVERGE), Glasses.RVDK, "4 11 0", "13 2 0")), 3)
                .get(0);

        assertThat(one.title()).isEqualTo("Scene balie");
        assertThat(one.guessers()).isEqualTo(Glasses.RVDK);
        assertThat(one.expected()).isEqualTo("I do b");
        assertThat(one.expectedBy()).isEqualTo(7);
        assertThat(one.chosen()).isEqualTo("I do a");
        assertThat(one.chosenBy()).isEqualTo(9);
    }

    @Test
    void ofEachSceneTheWidestSideOnly() {
        List<Guess> guesses = List.of(
                guess(scene("balie", Agreement.CONVERGE), Glasses.GGZ, "5 10 0", "10 0 0"),
                guess(scene("balie", Agreement.CONVERGE), Glasses.RVDK, "0 10 0", "10 0 0"));

        assertThat(Misunderstanding.widest(guesses, 3))
                .extracting(Misunderstanding::guessers)
                .containsExactly(Glasses.RVDK);
    }

    @Test
    void whereNothingLeadsThereIsNothingToTell() {
        assertThat(Misunderstanding.widest(
                        List.of(guess(scene("balie", Agreement.CONVERGE), Glasses.GGZ, "5 5 0", "0 0 10")), 3))
                .isEmpty();
    }
}
