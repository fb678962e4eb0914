package nl.overenweer.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a certificate counts. */
class ValidityTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-25T10:00:00Z, 12, 2027-11-25",
        "2026-11-25T23:30:00Z, 12, 2027-11-26",
        "2024-02-29T10:00:00Z, 12, 2025-02-28",
        "2026-08-31T10:00:00Z, 6, 2027-02-28"
    })
    void isCountedInMonthsFromTheDutchDayOfFinishing(Instant finished, int months, LocalDate until) {
        assertThat(Validity.until(finished, months, 0)).contains(until);
    }

    @ParameterizedTest
    @CsvSource({"24, 12, 2027-11-25", "12, 24, 2027-11-25", "0, 12, 2027-11-25", "12, 0, 2027-11-25"})
    void theShorterOfModuleAndOrganisationCounts(int ofModule, int ofOrganisation, LocalDate until) {
        Instant finished = Instant.parse("2026-11-25T10:00:00Z");

        assertThat(Validity.until(finished, ofModule, ofOrganisation)).contains(until);
    }

    @Test
    void doesNotEndWhereTheModuleSaysNothing() {
        assertThat(Validity.until(Instant.EPOCH, 0, 0)).isEmpty();
        assertThat(proof(Optional.empty()).isExpired(LocalDate.MAX)).isFalse();
    }

    @Test
    void theLastDayStillCounts() {
        LocalDate last = LocalDate.of(2027, 11, 25);

        assertThat(proof(Optional.of(last)).isExpired(last)).isFalse();
        assertThat(proof(Optional.of(last)).isExpired(last.plusDays(1))).isTrue();
    }

    private static Proof proof(Optional<LocalDate> until) {
        return Proofs.until(until);
    }
}
