package nl.overenweer.learning.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overenweer.content.Question;
import nl.overenweer.learning.grading.Answer.Counted;
import nl.overenweer.learning.grading.Answer.OneOf;
import nl.overenweer.learning.grading.Answer.Ordered;
import nl.overenweer.learning.grading.Answer.Paired;
import nl.overenweer.learning.grading.Answer.Said;
import nl.overenweer.learning.grading.Answer.SomeOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTest {
    @ParameterizedTest(name = "{0} out of a, b right: {1} of 2")
    @CsvSource({
        "a b,     2", // all right ones
        "a,       1", // half of them
        "a c,     0", // one right, one wrong: nothing
        "a b c,   1", // both right, one wrong
        "a b c d, 0", // ticking everything is worth nothing
        "c,       0",
        "c d,     0", // never below nothing
    })
    void severalChoices(String ticked, int gained) {
        Answer answer = new SomeOf(Set.of(ticked.split(" ")));

        assertThat(Grading.mark(Questions.some("*a", "*b", "c", "d"), answer)).isEqualTo(new Mark(gained, 2));
    }

    @ParameterizedTest(name = "one of *a, b: {0} gives {1}")
    @CsvSource({"a, 1", "b, 0"})
    void oneChoice(String ticked, int gained) {
        assertThat(Grading.mark(Questions.one("*a", "b"), new OneOf(ticked))).isEqualTo(new Mark(gained, 1));
    }

    @ParameterizedTest(name = "the statement is {0}, said {1}: {2}")
    @CsvSource({"true, true, 1", "true, false, 0", "false, false, 1", "false, true, 0"})
    void aStatement(boolean is, boolean said, int gained) {
        assertThat(Grading.mark(Questions.statement(is), new Said(said))).isEqualTo(new Mark(gained, 1));
    }

    @ParameterizedTest(name = "pairs {0}: {1} of 3")
    @CsvSource({"0 1 2, 3", "0 2 1, 1", "1 2 0, 0", "0 0 0, 1"})
    void pairs(String rights, int gained) {
        assertThat(Grading.mark(Questions.pairs(3), new Paired(numbers(rights))))
                .isEqualTo(new Mark(gained, 3));
    }

    @ParameterizedTest(name = "order {0}: {1} of 4")
    @CsvSource({"0 1 2 3, 4", "1 0 2 3, 2", "3 0 1 2, 0", "0 2 1 3, 2"})
    void anOrder(String steps, int gained) {
        Question question = Questions.order("first", "then", "next", "last");

        assertThat(Grading.mark(question, new Ordered(numbers(steps)))).isEqualTo(new Mark(gained, 4));
    }

    @ParameterizedTest(name = "5, margin {0}, given {1}: {2}")
    @CsvSource({"0, 5, 1", "0, 5.0, 1", "0, 4, 0", "1, 4, 1", "1, 6, 1", "1, 6.1, 0", "0.5, 5.5, 1"})
    void aNumber(String margin, String given, int gained) {
        Answer answer = new Counted(new BigDecimal(given));

        assertThat(Grading.mark(Questions.number("5", margin, 1), answer)).isEqualTo(new Mark(gained, 1));
    }

    @Test
    void onlyAFullMarkIsRight() {
        assertThat(new Mark(2, 2).full()).isTrue();
        assertThat(new Mark(1, 2).full()).isFalse();
        assertThat(new Mark(1, 2).share()).isEqualTo(0.5);
    }

    @Test
    void anImpossibleMarkCannotExist() {
        assertThatThrownBy(() -> new Mark(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mark(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotScoredCountsNeitherForNorAgainst() {
        Tally tally = Tally.of(List.of(new Mark(1, 1), Mark.UNCOUNTED), 1);

        assertThat(Mark.UNCOUNTED.full()).isFalse();
        assertThat(tally).isEqualTo(new Tally(1, 1, 1, 1));
        assertThat(tally.complete()).isTrue();
    }

    @Test
    void anAnswerOfAnotherKindIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> Grading.mark(Questions.one("*a", "b"), new Said(true)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBestRunHasMostRightThenMostPoints() {
        Tally more = Tally.of(List.of(new Mark(1, 1), new Mark(1, 1)), 2);
        Tally fewer = Tally.of(List.of(new Mark(1, 1), new Mark(1, 2)), 2);
        Tally fewest = Tally.of(List.of(new Mark(1, 1), new Mark(0, 2)), 2);

        assertThat(Stream.of(fewest, more, fewer).max(Tally.BY_RESULT)).contains(more);
        assertThat(Stream.of(fewest, fewer).max(Tally.BY_RESULT)).contains(fewer);
        assertThat(fewer.complete()).isTrue();
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
