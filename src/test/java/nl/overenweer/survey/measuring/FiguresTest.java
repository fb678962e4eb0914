package nl.overenweer.survey.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @Test
    void nineSayNothing() {
        assertThat(Figures.of(Collections.nCopies(9, 7.0))).isEmpty();
    }

    @Test
    void tenSayTheirMeanAndSpread() {
        List<Double> oneToTen =
                IntStream.rangeClosed(1, 10).asDoubleStream().boxed().toList();

        Figures figures = Figures.of(oneToTen).orElseThrow();

        assertThat(figures.people()).isEqualTo(10);
        assertThat(figures.mean()).isEqualTo(5.5);
        assertThat(figures.deviation()).isCloseTo(3.0277, within(0.0001));
    }

    @Test
    void theEleventhChangesNothingUntilThereAreFifteen() {
        List<Double> ten = Collections.nCopies(10, 5.0);
        List<Double> eleven = Stream.concat(ten.stream(), Stream.of(10.0)).toList();

        assertThat(Figures.of(eleven)).isEqualTo(Figures.of(ten));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 0", "10, 10", "14, 10", "15, 15", "101, 100"})
    void figuresGoOnByFivePeople(int people, int shown) {
        assertThat(Figures.shown(people)).isEqualTo(shown);
    }

    @Test
    void moreThanTwoOpenGivesNoAverage() {
        assertThat(Average.of(List.of(6, 7, 8, 9, 10, 8), 8)).hasValue(8.0);
        assertThat(Average.of(List.of(6, 7, 8, 9, 10), 8)).isEmpty();
    }
}
