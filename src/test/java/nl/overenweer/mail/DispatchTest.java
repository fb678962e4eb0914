package nl.overenweer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DispatchTest {
    @Test
    void theWaitGrowsUpToHalfADay() {
        assertThat(Dispatch.waitAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Dispatch.waitAfter(2)).isEqualTo(Duration.ofMinutes(4));
        assertThat(Dispatch.waitAfter(4)).isEqualTo(Duration.ofMinutes(64));
        assertThat(Dispatch.waitAfter(6)).isEqualTo(Duration.ofHours(12));
        assertThat(Dispatch.waitAfter(100)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void aFiveIsFinalAFourIsNotAndSilenceIsUncertain() {
        assertThat(MailLine.judge("550 5.1.1 no such user")).isInstanceOf(Handing.Refused.class);
        assertThat(MailLine.judge("Invalid Addresses\n450 4.2.1 greylisted, try later"))
                .isInstanceOf(Handing.Later.class);
        assertThat(MailLine.judge("[EOF]")).isInstanceOf(Handing.Unsure.class);
    }
}
