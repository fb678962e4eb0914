package nl.overenweer.accreditation.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.overenweer.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class ListFormTest {
    private static final Entry ENTRY = new Entry(
            "0012345",
            "Sanne de Wit",
            "Ggz Westerkade",
            "Meldcode en kindcheck",
            "VB-1",
            "7",
            new BigDecimal("1.50"),
            LocalDate.of(2026, 5, 3),
            "OW-0000-0000-0000-0");

    @Test
    void peOnlineIsToldTheCourseTheEditionTheNumberAndTheDay() {
        assertThat(ListForm.PE_ONLINE.lines(List.of(ENTRY)))
                .containsExactly(
                        List.of("PECourseID", "PEEditionID", "externalPersonID", "endDate"),
                        List.of("VB-1", "7", "0012345", "2026-05-03"));
    }

    @Test
    void aPlainListWritesAsPeopleDo() {
        assertThat(ListForm.PLAIN.lines(List.of(ENTRY)).get(1))
                .containsExactly(
                        "0012345",
                        "Sanne de Wit",
                        "VB-1",
                        "Meldcode en kindcheck",
                        "03-05-2026",
                        "1,5",
                        "OW-0000-0000-0000-0");
    }

    @Test
    void aListWithoutLinesStillHasItsHead() {
        assertThat(ListForm.PLAIN.lines(List.of())).hasSize(1);
    }

    @Test
    void numbersLoseOnlyZerosThatSayNothing() {
        assertThat(Notation.DUTCH.number(new BigDecimal("10.00"))).isEqualTo("10");
        assertThat(Notation.DUTCH.number(new BigDecimal("0.00"))).isEqualTo("0");
        assertThat(Notation.ISO.number(new BigDecimal("0.25"))).isEqualTo("0.25");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(ListForm.read(ListForm.PE_ONLINE.written())).isEqualTo(ListForm.PE_ONLINE.columns());
        assertThat(ListForm.read(ListForm.PLAIN.written())).isEqualTo(ListForm.PLAIN.columns());
    }

    @Test
    void aListWithoutTheNumberIsRefused() {
        assertThatThrownBy(() -> form(new Column(Cell.NAME, "naam")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("accreditation.form.number");
    }

    @Test
    void twoColumnsOfOneHeadAreRefused() {
        assertThatThrownBy(() -> form(new Column(Cell.NUMBER, "nummer"), new Column(Cell.ACTIVITY, "nummer")))
                .hasMessage("accreditation.form.twice");
    }

    @Test
    void aHeadIsShortAndPlain() {
        assertThatThrownBy(() -> new Column(Cell.NAME, " ")).hasMessage("accreditation.form.head");
        assertThatThrownBy(() -> new Column(Cell.NAME, "a=b")).hasMessage("accreditation.form.head");
        assertThatThrownBy(() -> new Column(Cell.NAME, "a\nb")).hasMessage("accreditation.form.head");
        assertThatThrownBy(() -> new Column(Cell.NAME, "x".repeat(61))).hasMessage("accreditation.form.head");
    }

    private static ListForm form(Column... columns) {
        return new ListForm(FileKind.CSV, Notation.ISO, Separator.COMMA, List.of(columns));
    }
}
