package nl.overenweer.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.overenweer.enrolment.Deadline;
import nl.overenweer.learning.ProgressState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which modules fit a wish. */
class WishTest {
    @ParameterizedTest(name = "{0} asked {1}, {2} of 40 minutes left: {3} in {4} minutes is {5}")
    @CsvSource({
        "NOT_STARTED, false, 40, ALL, 0, true",
        "NOT_STARTED, false, 40, NOT_BEGUN, 0, true",
        "NOT_STARTED, false, 40, NOT_BEGUN, 30, false",
        "NOT_STARTED, false, 40, NOT_BEGUN, 40, true",
        "BUSY, false, 20, ALL, 30, true",
        "BUSY, false, 20, NOT_BEGUN, 0, false",
        "BUSY, false, 20, BUSY, 15, false",
        "BUSY, true, 20, ASKED, 0, true",
        "BUSY, false, 20, ASKED, 0, false",
        "DONE, true, 0, ASKED, 0, false",
        "DONE, true, 0, DONE, 0, true",
        "DONE, true, 0, ALL, 30, false"
    })
    void fits(ProgressState state, boolean asked, int left, Wish.Stand stand, int minutes, boolean fits) {
        ModuleLine line = new ModuleLine(
                "bellen",
                "V1",
                "Eerst bellen",
                "",
                40,
                left,
                state,
                asked,
                "",
                "",
                Optional.empty(),
                new Deadline(Deadline.State.NONE, 0),
                Optional.empty(),
                ModuleLine.Refresher.NONE);

        assertThat(new Wish(Optional.empty(), stand, minutes).fits(line)).isEqualTo(fits);
    }
}
