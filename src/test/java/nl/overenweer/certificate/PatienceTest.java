package nl.overenweer.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an address waits that tries numbers. */
class PatienceTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "9, 0", "10, 5", "11, 10", "12, 20", "15, 160", "16, 300", "4000, 300"})
    void doublesFromTheTenthMissOnUpToFiveMinutes(int misses, long seconds) {
        assertThat(Patience.left(misses, Duration.ZERO)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void whatWasWaitedCounts() {
        assertThat(Patience.left(11, Duration.ofSeconds(4))).isEqualTo(Duration.ofSeconds(6));
        assertThat(Patience.left(11, Duration.ofSeconds(10))).isZero();
    }

    @Test
    void afterHalfAnHourItBeginsAnew() {
        assertThat(Patience.left(4000, Duration.ofMinutes(30))).isZero();
    }
}
