package nl.overenweer.learning.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overenweer.content.Question;
import nl.overenweer.learning.grading.Answer.Counted;
import nl.overenweer.learning.grading.Answer.OneOf;
import nl.overenweer.learning.grading.Answer.Ordered;
import nl.overenweer.learning.grading.Answer.Paired;
import nl.overenweer.learning.grading.Answer.Said;
import nl.overenweer.learning.grading.Answer.SomeOf;
import nl.overenweer.learning.grading.AnswerSheet.Line;
import nl.overenweer.learning.grading.Explanation.Verdict;
import nl.overenweer.learning.grading.Reading.Fault;
import nl.overenweer.learning.grading.Reading.Fits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSheetTest {
    private static final Question ONE = Questions.one("*a", "b", "c", "d");
    private static final Question SOME = Questions.some("*a", "*b", "c", "d");
    private static final Question PAIRS = Questions.pairs(3);
    private static final Question ORDER = Questions.order("first", "then", "last");

    @Test
    void theSameSeedGivesTheSameOrderAlways() {
        assertThat(AnswerSheet.of(ONE, 7).lines())
                .isEqualTo(AnswerSheet.of(ONE, 7).lines());
    }

    @Test
    void seedsShuffle() {
        Set<List<Integer>> orders = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            orders.add(AnswerSheet.of(ONE, seed).order());
        }

        assertThat(orders).hasSizeGreaterThan(10);
    }

    @Test
    void aLetterTellsNothingOfTheAuthorsOwn() {
        AnswerSheet sheet = new AnswerSheet(ONE, List.of(3, 0, 2, 1));

        assertThat(sheet.lines())
                .containsExactly(
                        new Line("a", "Option d"),
                        new Line("b", "Option a"),
                        new Line("c", "Option c"),
                        new Line("d", "Option b"));
        assertThat(sheet.read(List.of("b"))).isEqualTo(new Fits(new OneOf("a")));
    }

    @Test
    void stepsAreNeverLaidOutInTheRightOrder() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(AnswerSheet.of(ORDER, seed).order()).isNotEqualTo(List.of(0, 1, 2));
        }
    }

    @Test
    void readsSeveralTicks() {
        AnswerSheet sheet = new AnswerSheet(SOME, List.of(3, 2, 1, 0));

        assertThat(sheet.read(List.of("a", "d"))).isEqualTo(new Fits(new SomeOf(Set.of("d", "a"))));
    }

    @Test
    void readsPairsInTheOrderOfTheLefts() {
        AnswerSheet sheet = new AnswerSheet(PAIRS, List.of(2, 0, 1));

        assertThat(sheet.lefts()).containsExactly("left 0", "left 1", "left 2");
        assertThat(sheet.read(List.of("b", "c", "a"))).isEqualTo(new Fits(new Paired(List.of(0, 1, 2))));
    }

    @Test
    void readsAnOrder() {
        AnswerSheet sheet = new AnswerSheet(ORDER, List.of(2, 0, 1));

        assertThat(sheet.read(List.of("b", "c", "a"))).isEqualTo(new Fits(new Ordered(List.of(0, 1, 2))));
    }

    @Test
    void readsAStatement() {
        assertThat(AnswerSheet.of(Questions.statement(true), 1).read(List.of("false")))
                .isEqualTo(new Fits(new Said(false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,5", "2.5", " 2,5 ", "+2,50"})
    void readsANumberAsTheDutchWriteIt(String typed) {
        Fits fits = (Fits) AnswerSheet.of(Questions.number("5", "0", 1), 1).read(List.of(typed));

        assertThat(((Counted) fits.answer()).number()).isEqualByComparingTo("2.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twee", "1.000,5", "1e9", "--1", "2,5 5", "%", "99999999999999", "0x10", "NaN"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(fault(Questions.number("5", "0", 1), typed)).isEqualTo("learning.answer.number");
    }

    @Test
    void refusesMoreDecimalsThanAsked() {
        assertThat(fault(Questions.number("5", "0", 0), "2,5")).isEqualTo("learning.answer.decimals");
    }

    @Test
    void refusesNothingAtAll() {
        for (Question question :
                List.of(ONE, SOME, PAIRS, ORDER, Questions.statement(true), Questions.number("5", "0", 0))) {
            assertThat(fault(question)).isEqualTo("learning.answer.none");
            assertThat(fault(question, " ")).isEqualTo("learning.answer.none");
        }
    }

    @Test
    void refusesWhatDoesNotBelongToTheQuestion() {
        assertThat(fault(ONE, "e")).isEqualTo("learning.answer.unknown");
        assertThat(fault(ONE, "option")).isEqualTo("learning.answer.unknown");
        assertThat(fault(ONE, "a", "b")).isEqualTo("learning.answer.one");
        assertThat(fault(SOME, "a", "a")).isEqualTo("learning.answer.unknown");
        assertThat(fault(PAIRS, "a", "b")).isEqualTo("learning.answer.pairs");
        assertThat(fault(PAIRS, "a", "", "b")).isEqualTo("learning.answer.pairs");
        assertThat(fault(ORDER, "a", "a", "b")).isEqualTo("learning.answer.order");
        assertThat(fault(ORDER, "a", "b")).isEqualTo("learning.answer.order");
        assertThat(fault(Questions.statement(true), "perhaps")).isEqualTo("learning.answer.unknown");
    }

    @Test
    void explainsEachOptionInTheLearnersOrder() {
        AnswerSheet sheet = new AnswerSheet(SOME, List.of(3, 2, 1, 0));

        Explanation explanation = Explanation.of(sheet, new SomeOf(Set.of("a", "c")));

        assertThat(explanation.mark()).isEqualTo(new Mark(0, 2));
        assertThat(explanation.lines())
                .extracting(Explanation.Line::text)
                .containsExactly("Option d", "Option c", "Option b", "Option a");
        assertThat(explanation.lines())
                .extracting(Explanation.Line::verdict)
                .containsExactly(Verdict.LEFT, Verdict.WRONG, Verdict.MISSED, Verdict.GOOD);
    }

    @Test
    void explainsWhatBelongsBesideALeftText() {
        Explanation explanation = Explanation.of(AnswerSheet.of(PAIRS, 1), new Paired(List.of(0, 2, 1)));

        assertThat(explanation.lines())
                .extracting(Explanation.Line::given)
                .containsExactly("right 0", "right 2", "right 1");
        assertThat(explanation.lines()).extracting(Explanation.Line::right).containsExactly("", "right 1", "right 2");
    }

    @Test
    void explainsAnOrderAsAWholeAndByPlace() {
        Explanation explanation = Explanation.of(AnswerSheet.of(ORDER, 1), new Ordered(List.of(0, 2, 1)));

        assertThat(explanation.overall()).isEqualTo("Look again.");
        assertThat(explanation.lines())
                .extracting(Explanation.Line::verdict)
                .containsExactly(Verdict.GOOD, Verdict.WRONG, Verdict.WRONG);
    }

    @Test
    void explainsANumberByItsSide() {
        Question five = Questions.number("5", "0", 0);

        assertThat(overall(five, "4")).isEqualTo("Too low.");
        assertThat(overall(five, "5")).isEqualTo("Indeed.");
        assertThat(overall(five, "6")).isEqualTo("Too high.");
    }

    private static String overall(Question question, String typed) {
        AnswerSheet sheet = AnswerSheet.of(question, 1);
        return Explanation.of(sheet, ((Fits) sheet.read(List.of(typed))).answer())
                .overall();
    }

    private static String fault(Question question, String... given) {
        Reading reading = AnswerSheet.of(question, 3).read(new ArrayList<>(Arrays.asList(given)));
        return ((Fault) reading).key();
    }
}
