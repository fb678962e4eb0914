package nl.overenweer.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.overenweer.enrolment.Deadline.State;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);

    @Test
    void theDayItselfIsInTime() {
        assertThat(Deadline.of(DUE, DUE, false)).isEqualTo(new Deadline(State.SOON, 0));
    }

    @Test
    void theDayAfterIsLate() {
        assertThat(Deadline.of(DUE, DUE.plusDays(1), false)).isEqualTo(new Deadline(State.LATE, -1));
    }

    @Test
    void threeWeeksBeforeItIsNear() {
        assertThat(Deadline.of(DUE, DUE.minusDays(21), false).isSoon()).isTrue();
        assertThat(Deadline.of(DUE, DUE.minusDays(22), false).state()).isEqualTo(State.AHEAD);
    }

    @Test
    void whoIsDoneIsNeverLate() {
        assertThat(Deadline.of(DUE, DUE.plusYears(1), true).state()).isEqualTo(State.MET);
    }

    @Test
    void withoutADateNothingIsAsked() {
        assertThat(Deadline.of(null, DUE, false).state()).isEqualTo(State.NONE);
    }
}
