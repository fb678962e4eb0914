package nl.overenweer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.overenweer.audit.AuditAct;
import org.junit.jupiter.api.Test;

class LogFilterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void withoutWordsTheLastThirtyDaysAreAskedFor() {
        LogFilter filter = LogFilter.of(word -> null, TODAY);

        assertThat(filter.from()).isEqualTo("2026-10-27");
        assertThat(filter.until()).isEqualTo(TODAY);
        assertThat(filter.act()).isEmpty();
        assertThat(filter.first()).isZero();
    }

    @Test
    void whatStandsInTheAddressComesBackInIt() {
        LogFilter filter = of(Map.of(
                "handeling",
                "ROLE_GIVEN",
                "persoon",
                " Roos & co ",
                "van",
                "2026-01-01",
                "tot",
                "2026-02-01",
                "pagina",
                "3"));

        assertThat(filter.act()).contains(AuditAct.ROLE_GIVEN);
        assertThat(filter.first()).isEqualTo(100);
        assertThat(filter.query())
                .isEqualTo("?van=2026-01-01&tot=2026-02-01&handeling=ROLE_GIVEN&persoon=Roos+%26+co&pagina=3");
    }

    @Test
    void wordsThatMeanNothingAreLeftOut() {
        LogFilter filter = of(
                Map.of("handeling", "'; drop", "van", "2026-02-31", "tot", "gisteren", "pagina", "-1", "persoon", ""));

        assertThat(filter).isEqualTo(LogFilter.of(word -> null, TODAY));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsOneDay() {
        LogFilter filter = of(Map.of("van", "2026-03-01", "tot", "2026-02-01"));

        assertThat(filter.from()).isEqualTo(filter.until());
    }

    private static LogFilter of(Map<String, String> words) {
        return LogFilter.of(words::get, TODAY);
    }
}
