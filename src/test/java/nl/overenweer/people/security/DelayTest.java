package nl.overenweer.people.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DelayTest {
    private static final Duration NOW = Duration.ZERO;

    @Test
    void twoMistakesCostNothing() {
        assertThat(Delay.PAIR.left(2, NOW)).isZero();
    }

    @Test
    void theWaitDoublesWithEachFailure() {
        assertThat(Delay.PAIR.left(3, NOW)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Delay.PAIR.left(4, NOW)).isEqualTo(Duration.ofSeconds(4));
        assertThat(Delay.PAIR.left(7, NOW)).isEqualTo(Duration.ofSeconds(32));
    }

    @Test
    void theWaitRunsOff() {
        assertThat(Delay.PAIR.left(5, Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(5));
        assertThat(Delay.PAIR.left(5, Duration.ofSeconds(8))).isZero();
    }

    @Test
    void nobodyKeepsAnOwnerOutForLong() {
        assertThat(Delay.ACCOUNT.left(1_000_000, NOW)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void anOrganisationBehindOneAddressMayMistypeOften() {
        assertThat(Delay.ADDRESS.left(39, NOW)).isZero();
    }

    @Test
    void afterHalfAnHourAllIsForgotten() {
        assertThat(Delay.PAIR.left(1_000, Duration.ofMinutes(30))).isZero();
    }
}
