package nl.overenweer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);

    private final Days dutch = new Days(Locale.forLanguageTag("nl"), TODAY);
    private final Days english = new Days(Locale.ENGLISH, TODAY);

    @Test
    void aDayOfThisYearNeedsNoYear() {
        assertThat(dutch.day(LocalDate.of(2026, 10, 30))).isEqualTo("vrijdag 30 oktober");
        assertThat(dutch.day(LocalDate.of(2027, 1, 12))).isEqualTo("dinsdag 12 januari 2027");
    }

    @Test
    void aMomentIsToldInDutchTime() {
        Instant halfPastTenInTheEveningUtc = Instant.parse("2026-06-30T22:30:00Z");

        assertThat(dutch.moment(halfPastTenInTheEveningUtc)).isEqualTo("woensdag 1 juli, 0.30 uur");
        assertThat(dutch.iso(halfPastTenInTheEveningUtc)).isEqualTo("2026-07-01");
    }

    @Test
    void tablesGetTheShortForm() {
        assertThat(dutch.brief(LocalDate.of(2026, 9, 30))).isEqualTo("30 sep");
        assertThat(dutch.brief(LocalDate.of(2025, 3, 5))).isEqualTo("5 mrt 2025");
    }

    @Test
    void englishIsBritish() {
        assertThat(english.moment(Instant.parse("2026-10-30T11:44:00Z"))).isEqualTo("Friday 30 October, 12:44");
    }

    @Test
    void daysAreCountedFromToday() {
        assertThat(dutch.until(LocalDate.of(2026, 10, 30))).isEqualTo(16);
        assertThat(dutch.until(LocalDate.of(2026, 10, 12))).isEqualTo(-2);
    }
}
