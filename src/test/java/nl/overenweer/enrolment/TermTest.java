package nl.overenweer.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.overenweer.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
    private static final LocalDate ASSIGNED = LocalDate.of(2026, 11, 2);

    @ParameterizedTest(name = "joined {0}: within thirty days is {1}, by 30 November is {2}")
    @CsvSource({
        "2020-01-01, 2026-12-02, 2026-11-30",
        "2026-11-02, 2026-12-02, 2026-11-30",
        "2026-11-03, 2026-12-03, 2026-12-01",
        "2027-01-31, 2027-03-02, 2027-02-28",
    })
    void whoJoinsLaterGetsAsManyDays(LocalDate joined, LocalDate within, LocalDate on) {
        assertThat(new Term.Within(30).dueFor(joined, ASSIGNED)).contains(within);
        assertThat(new Term.On(LocalDate.of(2026, 11, 30)).dueFor(joined, ASSIGNED))
                .contains(on);
        assertThat(new Term.Open().dueFor(joined, ASSIGNED)).isEmpty();
    }

    @ParameterizedTest(name = "joined {0}, found on {1}: {2}")
    @CsvSource({
        "2026-11-10, 2026-11-10, 2026-11-24",
        "2026-11-10, 2026-11-20, 2026-11-24",
        "2026-11-10, 2026-11-24, 2026-11-24",
        "2026-11-10, 2026-11-25, 2026-12-09",
        "2020-01-01, 2027-05-01, 2027-05-15",
    })
    void whoIsFoundLateIsNotLate(LocalDate joined, LocalDate today, LocalDate due) {
        assertThat(new Term.Within(14).dueForNewcomer(joined, ASSIGNED, today)).contains(due);
    }

    @Test
    void daysAreAtLeastOne() {
        assertThatThrownBy(() -> new Term.Within(0))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("enrolment.term.days");
    }
}
