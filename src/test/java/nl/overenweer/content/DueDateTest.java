package nl.overenweer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.overenweer.content.DueDate.Counted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {
    private static final Set<LocalDate> CHRISTMAS = Set.of(LocalDate.of(2026, 12, 25));

    @ParameterizedTest(name = "{1} {2} from {0}: {3}")
    @CsvSource({
        "2026-11-05, 5, WORKING_DAYS, 2026-11-12", // over a weekend
        "2026-11-07, 1, WORKING_DAYS, 2026-11-09", // from a Saturday
        "2026-12-24, 2, WORKING_DAYS, 2026-12-29", // Christmas Day is free
        "2026-11-05, 28, CALENDAR_DAYS, 2026-12-03",
        "2026-12-24, 1, CALENDAR_DAYS, 2026-12-25", // a free day is a day
        "2028-02-28, 1, CALENDAR_DAYS, 2028-02-29",
    })
    void theLastDay(LocalDate from, int days, Counted counted, LocalDate last) {
        DueDate question = new DueDate("t", "When?", from, days, counted, CHRISTMAS, "", "", "", List.of());

        assertThat(question.answer()).isEqualTo(last);
    }
}
