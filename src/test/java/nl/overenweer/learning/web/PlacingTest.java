package nl.overenweer.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacingTest {
    @Test
    void stepsComeInTheOrderOfTheirNumbers() {
        List<String> order = Placing.order(List.of("a", "b", "c"), List.of("3", "1", "2"));

        assertThat(order).containsExactly("b", "c", "a");
    }

    @Test
    void tenComesAfterNine() {
        List<String> order = Placing.order(List.of("a", "b"), List.of("10", "9"));

        assertThat(order).containsExactly("b", "a");
    }

    @Test
    void twoStepsWithTheSameNumberMakeNoWholeOrder() {
        List<String> order = Placing.order(List.of("a", "b", "c"), List.of("1", "1", "2"));

        assertThat(order).containsExactly("a", "c");
    }

    @Test
    void rowsThatWereMovedNeedNoNumbers() {
        List<String> order = Placing.order(List.of("c", "a", "b"), List.of());

        assertThat(order).containsExactly("c", "a", "b");
    }

    @Test
    void whatIsNoNumberComesLast() {
        List<String> order = Placing.order(List.of("a", "b"), List.of("x", "1"));

        assertThat(order).containsExactly("b", "a");
    }
}
