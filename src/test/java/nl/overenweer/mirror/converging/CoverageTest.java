package nl.overenweer.mirror.converging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.overenweer.mirror.converging.Coverage.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    @ParameterizedTest(name = "{0} done and {1} done: {2}")
    @CsvSource({
        "12 of 18, 9 of 13, 20 of 30 SOME 67%",
        "10 of 10, 0 of 10, 10 of 20 SOME 50%",
        "4 of 18, 5 of 13, 10 of 30 FEW 33%",
        "12 of 18, 12 of 13, 25 of 30 NEARLY_ALL 83%",
        "12 of 18, 9 of 9, left out", // nine people could be subtracted
        "0 of 0, 30 of 40, left out",
    })
    void bothTogetherInStepsOfFive(String one, String other, String shown) {
        assertThat(words(Coverage.of(List.of(part(one), part(other))))).isEqualTo(shown);
    }

    @Test
    void whatOnlyOneAsksIsNotTalkedAbout() {
        Coverage coverage = Coverage.of(List.of(part("20 of 40")));

        assertThat(coverage.modules()).isEmpty();
        assertThat(coverage.leftOut()).isZero();
    }

    /** Whoever knows her own numbers to the person and subtracts them, is left with several possible numbers of the other. */
    @Test
    void noDifferenceTellsTheOthersNumber() {
        for (int done = 10; done <= 30; done++) {
            String same = words(Coverage.of(List.of(new Part("m", 40, 20), new Part("m", 40, done))));
            List<Integer> possible = new ArrayList<>();
            for (int other = 0; other <= 40; other++) {
                if (words(Coverage.of(List.of(new Part("m", 40, 20), new Part("m", 40, other))))
                        .equals(same)) {
                    possible.add(other);
                }
            }
            assertThat(possible).as("%s done", done).hasSizeGreaterThanOrEqualTo(Coverage.STEP - 1);
        }
    }

    private static Part part(String words) {
        String[] numbers = words.split(" of ");
        return new Part("m", Integer.parseInt(numbers[1]), Integer.parseInt(numbers[0]));
    }

    private static String words(Coverage coverage) {
        return coverage.modules().stream()
                .map(each -> each.done() + " of " + each.asked() + " " + each.extent() + " " + each.percent() + "%")
                .findFirst()
                .orElse(coverage.leftOut() > 0 ? "left out" : "nothing");
    }
}
