package nl.overenweer.mirror.converging;

import static nl.overenweer.mirror.converging.GuessSketch.spread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
    @ParameterizedTest(name = "{0}: most chose {1}")
    @CsvSource({
        "12 8 0, a",
        "8 12 0, b",
        "10 10 0, none", // two lead
        "2 1 1, none", // too few to name
        "3 1 1, a",
        "0 0 0, none",
    })
    void theChoiceOfMost(String counts, String most) {
        assertThat(spread(counts).favourite().orElse("none")).isEqualTo(most);
    }

    @ParameterizedTest(name = "{0} and {1} are {2} apart")
    @CsvSource({
        "10 0 0, 20 0 0, 0",
        "10 0 0, 0 10 0, 1",
        "5 5 0, 10 0 0, 0.5",
        "6 2 2, 2 6 2, 0.4",
    })
    void howFarApart(String one, String other, double distance) {
        assertThat(spread(one).distance(spread(other))).isCloseTo(distance, within(1e-9));
        assertThat(spread(other).distance(spread(one))).isCloseTo(distance, within(1e-9));
    }

    @ParameterizedTest(name = "{0} of 20 are {1} in ten")
    @CsvSource({"20, 10", "13, 7", "12, 6", "3, 2"})
    void nothingFinerThanTenths(int people, int tenths) {
        assertThat(spread(people + " " + (20 - people)).tenths("a")).isEqualTo(tenths);
    }

    @ParameterizedTest(name = "{0}: enough is {1}")
    @CsvSource({"9 0 0, false", "5 4 1, true"})
    void tenPeopleAreAGroup(String counts, boolean enough) {
        assertThat(spread(counts).isEnough()).isEqualTo(enough);
    }
}
