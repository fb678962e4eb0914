package nl.overenweer.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an assignment touches, and which date wins. Today is 2 November 2026. */
class EffectTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest(name = "exempt {0}, asked {1} by {2}, done {3}: by {4}, again after {5} months is {6}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
        # exempt, asked, due,        done,       new due,    months, effect
        false,    false, -,          -,          2026-11-30, -,      NEW
        false,    false, -,          -,          -,          -,      NEW
        false,    true,  2026-12-31, -,          2026-11-30, -,      SOONER
        false,    true,  -,          -,          2026-11-30, -,      SOONER
        false,    true,  2026-11-30, -,          2026-11-30, -,      KEPT
        false,    true,  2026-11-15, -,          2026-11-30, -,      KEPT
        false,    true,  2026-10-01, -,          2026-11-30, -,      KEPT
        false,    true,  2026-11-15, -,          -,          -,      KEPT
        false,    true,  -,          -,          -,          -,      KEPT
        false,    true,  2026-11-15, 2026-10-01, 2026-11-30, -,      DONE
        false,    false, -,          2020-10-01, 2026-11-30, -,      DONE
        false,    true,  2026-11-15, 2025-10-01, 2026-11-30, 24,     DONE
        false,    true,  2026-11-15, 2024-10-01, 2026-11-30, 24,     AGAIN
        false,    false, -,          2025-01-01, 2026-11-30, 24,     AGAIN
        true,     true,  2026-12-31, -,          2026-11-30, -,      EXEMPT
        true,     false, -,          2020-10-01, 2026-11-30, 24,     EXEMPT
        """)
    void whomItTouchesAndWhichDateWins(
            boolean exempt,
            boolean asked,
            @Nullable LocalDate due,
            @Nullable LocalDate done,
            @Nullable LocalDate newDue,
            @Nullable Integer months,
            Effect effect) {
        Effect.Before before = new Effect.Before(exempt, asked, Optional.ofNullable(due), Optional.ofNullable(done));
        Optional<Recurrence> recurrence = Optional.ofNullable(months).map(each -> new Recurrence(each, 60));

        assertThat(Effect.of(before, Optional.ofNullable(newDue), recurrence, TODAY))
                .isEqualTo(effect);
    }
}
