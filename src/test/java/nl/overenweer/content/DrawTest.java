package nl.overenweer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawTest {
    @Test
    void theFirstOnesAreTaken() {
        assertThat(new Draw(2, Map.of()).take(List.of("a", "b", "c"), Map.of())).containsExactly("a", "b");
    }

    @Test
    void aQuotaReachesFurtherDownTheList() {
        Map<String, Set<String>> labels = Map.of("c", Set.of("kind"));

        assertThat(new Draw(2, Map.of("kind", 1)).take(List.of("a", "b", "c"), labels))
                .containsExactly("a", "c");
    }

    @Test
    void aQuestionWithTwoLabelsMakesRoomForTheOther() {
        Map<String, Set<String>> labels = Map.of("a", Set.of("kind", "law"), "b", Set.of("kind"));

        assertThat(new Draw(2, Map.of("kind", 1, "law", 1)).take(List.of("a", "b"), labels))
                .containsExactly("a", "b");
    }

    @Test
    void aQuotaThatCannotBeFilledLeavesItsPlaceEmpty() {
        assertThat(new Draw(2, Map.of("kind", 1)).take(List.of("a", "b", "c"), Map.of()))
                .hasSize(1);
    }

    @Test
    void oneQuestionDoesNotFillTwoQuotas() {
        Map<String, Set<String>> labels = Map.of("a", Set.of("kind", "law"));

        assertThat(new Draw(3, Map.of("kind", 1, "law", 1)).take(List.of("a", "b", "c"), labels))
                .containsExactly("a", "b");
    }

    @Test
    void quotasFitInTheDraw() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Draw(2, Map.of("kind", 2, "law", 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Draw(0, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PassMark(101, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new PassMark(0, false));
    }

    @ParameterizedTest
    @CsvSource({"7,false,10,7", "70,true,10,7", "70,true,7,5", "55,true,9,5", "100,true,9,9", "1,true,10,1"})
    void aShareIsRoundedUp(int value, boolean percent, int questions, int needed) {
        assertThat(new PassMark(value, percent).of(questions)).isEqualTo(needed);
    }
}
