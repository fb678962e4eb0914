package nl.overenweer.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final NumberRule FREE = new NumberRule(0, "");
    private static final NumberRule ELEVEN = new NumberRule(11, "een bron");

    @Test
    void withoutASourceNoFormatIsClaimed() {
        assertThatThrownBy(() -> new NumberRule(11, " ")).hasMessage("accreditation.number.source");
        assertThat(FREE.isKnown()).isFalse();
    }

    @Test
    void aKnownFormatIsChecked() {
        assertThat(ELEVEN.checked(" 123 4567-8901 ")).isEqualTo("12345678901");
        assertThatThrownBy(() -> ELEVEN.checked("1234567890")).hasMessage("accreditation.number.wrong");
        assertThatThrownBy(() -> ELEVEN.checked("A2345678901")).hasMessage("accreditation.number.wrong");
    }

    @Test
    void anUnknownFormatIsFreeButNoMarkup() {
        assertThat(FREE.checked(" VB-12/3 a ")).isEqualTo("VB-12/3 a");
        assertThatThrownBy(() -> FREE.checked("")).hasMessage("accreditation.number.missing");
        assertThatThrownBy(() -> FREE.checked("<b>")).hasMessage("accreditation.number.free");
        assertThatThrownBy(() -> FREE.checked("=1+1")).hasMessage("accreditation.number.free");
        assertThatThrownBy(() -> FREE.checked("1".repeat(41))).hasMessage("accreditation.number.free");
    }

    @Test
    void pointsAreMoreThanNoneWithTwoDecimals() {
        assertThatThrownBy(() -> terms("0", DAY)).hasMessage("accreditation.points.wrong");
        assertThatThrownBy(() -> terms("-1", DAY)).hasMessage("accreditation.points.wrong");
        assertThatThrownBy(() -> terms("1.125", DAY)).hasMessage("accreditation.points.wrong");
        assertThat(terms("0.25", DAY).points()).isEqualByComparingTo("0.25");
    }

    @Test
    void aPeriodEndsNotBeforeItBegins() {
        assertThatThrownBy(() -> terms("1", DAY.minusDays(1))).hasMessage("accreditation.period.wrong");
    }

    @Test
    void aRegisterThatGivesNothingSaysWhy() {
        assertThatThrownBy(() -> new RegisterTerms(Unit.POINTS, Delivery.LIST, false, false, FREE, ""))
                .hasMessage("accreditation.register.why-not");
    }

    @Test
    void evidenceIsJudgedByHowItBegins() {
        assertThat(Evidence.kind("%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("application/pdf");
        assertThat(Evidence.kind("\u00FF\u00D8\u00FF\u00E0".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("image/jpeg");
        assertThatThrownBy(() -> Evidence.kind("<html>".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("accreditation.evidence.kind");
        assertThatThrownBy(() -> Evidence.kind(new byte[0])).hasMessage("accreditation.evidence.kind");
    }

    @Test
    void whatIsCheckedIsUncheckedByAChange() {
        Register register = new Register("Voorbeeldregister", "", true);
        register.check("gebeld", new nl.overenweer.people.PersonId(1), DAY);
        assertThat(register.isChecked()).isTrue();

        register.listAs(register.form());

        assertThat(register.isChecked()).isFalse();
        assertThat(register.checkedSource()).isEmpty();
    }

    private static AccreditationTerms terms(String points, LocalDate until) {
        return new AccreditationTerms("", "", new BigDecimal(points), DAY, until, "");
    }
}
