package nl.overenweer.learning.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.overenweer.content.DueDate.Counted;
import nl.overenweer.content.Question;
import nl.overenweer.learning.grading.Answer.Dated;
import nl.overenweer.learning.grading.Explanation.Verdict;
import nl.overenweer.learning.grading.Reading.Fault;
import nl.overenweer.learning.grading.Reading.Fits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, gaps, numbers with their unit, and dates. */
class TypedAnswersTest {
    private static final Question GAPS = Questions.gaps();
    private static final AnswerSheet GAPS_SHEET = new AnswerSheet(GAPS, List.of(2, 0, 1));

    @ParameterizedTest(name = "''{0}'' gives {1}")
    @CsvSource({
        "Veilig Thuis, 1",
        "vt, 1",
        "veilig tuis, 1", // a typing error
        "vtt, 0", // too short for one
        "de raad, 0",
        "weet niet, 0",
    })
    void aWord(String typed, int gained) {
        assertThat(explained(Questions.word(), typed).mark()).isEqualTo(new Mark(gained, 1));
    }

    @Test
    void aTypingErrorIsTold() {
        Explanation.Line line =
                explained(Questions.word(), "veilig tuis").lines().get(0);

        assertThat(line.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(line.readAs()).isEqualTo("Veilig Thuis");
        assertThat(line.right()).isEmpty();
    }

    @Test
    void aKnownMistakeHasItsOwnFeedback() {
        Explanation.Line line = explained(Questions.word(), "Raad").lines().get(0);

        assertThat(line.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(line.feedback()).isEqualTo("The Board comes later.");
        assertThat(line.right()).isEqualTo("Veilig Thuis");
    }

    @ParameterizedTest(name = "gaps ''{0}'' and ''{1}'': {2} of 2")
    @CsvSource({"b, vt, 2", "b, raad, 1", "a, vt, 1", "c, raad, 0"})
    void gaps(String picked, String typed, int gained) {
        Fits fits = (Fits) GAPS_SHEET.read(List.of(picked, typed));

        assertThat(Grading.mark(GAPS, fits.answer())).isEqualTo(new Mark(gained, 2));
    }

    @Test
    void eachGapIsExplained() {
        Fits fits = (Fits) GAPS_SHEET.read(List.of("a", "vt"));

        assertThat(Explanation.of(GAPS_SHEET, fits.answer()).lines())
                .extracting(Explanation.Line::text, Explanation.Line::verdict, Explanation.Line::right)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Option c", Verdict.WRONG, "Option a"),
                        org.assertj.core.groups.Tuple.tuple("vt", Verdict.GOOD, ""));
    }

    @Test
    void aGapShowsItsOwnOptionsOnly() {
        assertThat(GAPS_SHEET.gaps()).hasSize(2);
        assertThat(GAPS_SHEET.gaps().get(0))
                .extracting(AnswerSheet.Line::letter)
                .containsExactly("a", "b", "c");
        assertThat(GAPS_SHEET.gaps().get(1)).isEmpty();
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"5, 1", "5 days, 1", "5days, 1", "5 Days., 1", "6 days, 0"})
    void aNumberWithItsUnit(String typed, int gained) {
        assertThat(explained(Questions.number("5", "0", 0), typed).mark()).isEqualTo(new Mark(gained, 1));
    }

    @ParameterizedTest
    @CsvSource({"5 weeks, unit", "5 %, unit", "5 days ago, unit", "five days, number", "5 5 days, number"})
    void refusesAnotherUnit(String typed, String fault) {
        assertThat(fault(Questions.number("5", "0", 0), typed)).isEqualTo("learning.answer." + fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12-11-2026", "12/11/2026", "12.11.2026", "2026-11-12", "12 november 2026", " 12 November 2026 "
            })
    void readsADate(String typed) {
        assertThat(AnswerSheet.of(due(), 1).read(List.of(typed)))
                .isEqualTo(new Fits(new Dated(LocalDate.of(2026, 11, 12))));
    }

    @ParameterizedTest
    @CsvSource({
        "31-11-2026, no-day",
        "30 februari 2026, no-day",
        "0-1-2026, no-day",
        "12-13-2026, date",
        "12-11, date",
        "12-11-26, date",
        "donderdag, date",
        "12 foo 2026, date",
    })
    void refusesADayThatIsNotThere(String typed, String fault) {
        assertThat(fault(due(), typed)).isEqualTo("learning.answer." + fault);
    }

    @ParameterizedTest(name = "{0} gives {1}: {2}")
    @CsvSource({"12-11-2026, 1, Indeed.", "10-11-2026, 0, Later.", "13-11-2026, 0, Earlier."})
    void aDate(String typed, int gained, String feedback) {
        Explanation explanation = explained(due(), typed);

        assertThat(explanation.mark()).isEqualTo(new Mark(gained, 1));
        assertThat(explanation.overall()).isEqualTo(feedback);
    }

    @Test
    void refusesNothingTooMuchAndTooLong() {
        assertThat(fault(Questions.word(), " ")).isEqualTo("learning.answer.none");
        assertThat(fault(Questions.word(), "x".repeat(201))).isEqualTo("learning.answer.long");
        assertThat(fault(Questions.word(), "vt", "vt")).isEqualTo("learning.answer.one");
        assertThat(fault(GAPS, "a")).isEqualTo("learning.answer.gaps");
        assertThat(fault(GAPS, "a", " ")).isEqualTo("learning.answer.gap");
        assertThat(fault(GAPS, "d", "vt")).isEqualTo("learning.answer.unknown");
        assertThat(fault(GAPS, "a", "x".repeat(201))).isEqualTo("learning.answer.long");
        assertThat(fault(due(), "12-11-2026", "13-11-2026")).isEqualTo("learning.answer.one");
    }

    private static Question due() {
        return Questions.due("2026-11-05", 5, Counted.WORKING_DAYS);
    }

    private static Explanation explained(Question question, String typed) {
        AnswerSheet sheet = AnswerSheet.of(question, 1);
        return Explanation.of(sheet, ((Fits) sheet.read(List.of(typed))).answer());
    }

    private static String fault(Question question, String... given) {
        return ((Fault) AnswerSheet.of(question, 3).read(Arrays.asList(given))).key();
    }
}
