package nl.overenweer.refresher.scheduling;

import static nl.overenweer.refresher.scheduling.Rating.AGAIN;
import static nl.overenweer.refresher.scheduling.Rating.EASY;
import static nl.overenweer.refresher.scheduling.Rating.GOOD;
import static nl.overenweer.refresher.scheduling.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final long SEED = 12;

    @Test
    void whatWasNeverAskedComesOnItsFirstDay() {
        Schedule fresh = Schedule.of(TODAY, List.of(), SEED);

        assertThat(fresh.isFresh()).isTrue();
        assertThat(fresh.due()).isEqualTo(TODAY);
        assertThat(fresh.recall(TODAY)).isZero();
    }

    @Test
    void afterTheFirstTimeItComesInADayTwoDaysOrAWeek() {
        assertThat(due(AGAIN)).isEqualTo(TODAY.plusDays(1));
        assertThat(due(HARD)).isEqualTo(TODAY.plusDays(1));
        assertThat(due(GOOD)).isEqualTo(TODAY.plusDays(2));
        assertThat(due(EASY)).isBetween(TODAY.plusDays(6), TODAY.plusDays(10));
    }

    @Test
    void theSameAnswersGiveTheSameDays() {
        List<Recall> recalls = List.of(
                new Recall(TODAY, GOOD), new Recall(TODAY.plusDays(2), GOOD), new Recall(TODAY.plusDays(13), EASY));

        assertThat(Schedule.of(TODAY, recalls, SEED)).isEqualTo(Schedule.of(TODAY, recalls, SEED));
        assertThat(Schedule.of(TODAY, recalls, SEED).times()).isEqualTo(3);
    }

    @Test
    void whatIsKnownForLongStillComesOnceAYear() {
        Schedule schedule = Schedule.fresh(TODAY);
        LocalDate day = TODAY;
        for (int i = 0; i < 12; i++) {
            schedule = schedule.after(new Recall(day, EASY), SEED);
            day = schedule.due();
        }

        assertThat(schedule.due())
                .isBetween(
                        schedule.last().orElseThrow().plusDays(300),
                        schedule.last().orElseThrow().plusDays(365));
    }

    @Test
    void aClockThatWentBackDoesNoHarm() {
        Schedule later = Schedule.fresh(TODAY).after(new Recall(TODAY, GOOD), SEED);

        assertThat(later.after(new Recall(TODAY.minusDays(1), GOOD), SEED).due())
                .isAfter(TODAY.minusDays(1));
    }

    private static LocalDate due(Rating rating) {
        return Schedule.of(TODAY, List.of(new Recall(TODAY, rating)), SEED).due();
    }
}
