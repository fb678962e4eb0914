package nl.overenweer.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a module has to be done again. */
class RecurrenceTest {
    @ParameterizedTest(name = "every {0} months, open {1} days before, done on {2}: on {3} it is due {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
        # months, open, done,       today,      due again
        24,       60,   2024-11-30, 2026-09-30, -
        24,       60,   2024-11-30, 2026-10-01, 2026-11-30
        24,       60,   2024-11-30, 2026-11-30, 2026-11-30
        24,       60,   2024-11-30, 2026-12-01, 2027-01-30
        12,       30,   2024-02-29, 2025-01-28, -
        12,       30,   2024-02-29, 2025-01-29, 2025-02-28
        1,        7,    2026-01-31, 2026-02-20, -
        1,        7,    2026-01-31, 2026-02-21, 2026-02-28
        """)
    void opensSoManyDaysBefore(int months, int open, LocalDate done, LocalDate today, @Nullable LocalDate due) {
        assertThat(new Recurrence(months, open).dueAgain(done, today)).isEqualTo(Optional.ofNullable(due));
    }

    @ParameterizedTest(name = "{0} is on {1}")
    @CsvSource({
        "2026-06-30T21:59:59Z, 2026-06-30",
        "2026-06-30T22:00:00Z, 2026-07-01",
        "2026-12-31T22:59:59Z, 2026-12-31",
        "2026-12-31T23:00:00Z, 2027-01-01",
    })
    void theDayIsTheDayInTheNetherlands(Instant done, LocalDate day) {
        assertThat(Claims.day(done)).isEqualTo(day);
    }

    @Test
    void itCannotOpenBeforeItWasDone() {
        assertThatThrownBy(() -> new Recurrence(1, 28))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("enrolment.recurrence.open");
        assertThatThrownBy(() -> new Recurrence(0, 1))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("enrolment.recurrence.months");
    }
}
