package nl.overenweer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
    private static final QuietHours NIGHTS = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0), false);

    @Test
    void byDayMailGoesAtOnce() {
        Instant noon = Instant.parse("2026-11-24T11:00:00Z");

        assertThat(NIGHTS.opens(noon)).isEqualTo(noon);
    }

    @Test
    void whatIsPostedInTheEveningGoesInTheMorning() {
        assertThat(NIGHTS.opens(Instant.parse("2026-11-24T21:30:00Z"))).isEqualTo("2026-11-25T07:00:00Z");
    }

    @Test
    void whatIsPostedAfterMidnightGoesTheSameMorning() {
        assertThat(NIGHTS.opens(Instant.parse("2026-11-25T02:30:00Z"))).isEqualTo("2026-11-25T07:00:00Z");
    }

    @Test
    void theMorningIsTheNetherlandsOwnInSummerToo() {
        assertThat(NIGHTS.opens(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("2026-07-02T06:00:00Z");
    }

    @Test
    void inTheNightThatTheClockGoesBackItOpensAtEightAllTheSame() {
        assertThat(NIGHTS.opens(Instant.parse("2026-10-24T20:00:00Z"))).isEqualTo("2026-10-25T07:00:00Z");
    }

    @Test
    void fridayEveningWaitsForMonday() {
        assertThat(QuietHours.USUAL.opens(Instant.parse("2026-11-27T20:00:00Z")))
                .isEqualTo("2026-11-30T07:00:00Z");
    }

    @Test
    void quietByDayIsPossible() {
        QuietHours lunch = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0), false);

        assertThat(lunch.opens(Instant.parse("2026-11-24T11:20:00Z"))).isEqualTo("2026-11-24T12:00:00Z");
        assertThat(lunch.at(Instant.parse("2026-11-24T23:20:00Z"))).isFalse();
    }

    @Test
    void theSameTimesMeanNever() {
        QuietHours never = new QuietHours(LocalTime.NOON, LocalTime.NOON, false);

        assertThat(never.at(Instant.parse("2026-11-24T02:20:00Z"))).isFalse();
    }
}
