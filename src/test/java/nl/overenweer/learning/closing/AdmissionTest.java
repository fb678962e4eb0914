package nl.overenweer.learning.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.Draw;
import nl.overenweer.content.PassMark;
import nl.overenweer.learning.closing.Admission.Past;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {
    private static final Instant NOW = Instant.parse("2026-11-25T13:30:00Z");

    /** Past attempts as words: f6 failed six hours ago, p2 passed two hours ago, r is under way. */
    @ParameterizedTest
    @CsvSource({
        // attempts, pause, past,          extra, own pause, state
        "3,          24,    '',            0,     ,          OPEN",
        "3,          24,    r,             0,     ,          RUNNING",
        "3,          24,    p1,            0,     ,          PASSED",
        "3,          24,    f6,            0,     ,          PAUSED",
        "3,          24,    f23,           0,     ,          PAUSED",
        "3,          24,    f24,           0,     ,          OPEN",
        "3,          24,    f6,            0,     2,         OPEN",
        "3,          24,    f6,            0,     0,         OPEN",
        "3,          2,     f6,            0,     24,        OPEN",
        "3,          24,    f90 f60 f30,   0,     ,          USED_UP",
        "3,          24,    f90 f60 f30,   1,     ,          OPEN",
        "3,          24,    f90 f60 f6,    1,     ,          PAUSED",
        "3,          24,    f90 f60 f6,    0,     0,         USED_UP",
        "3,          24,    f90 f60 r,     0,     ,          RUNNING",
        "3,          24,    f90 p60 f1,    0,     ,          PASSED",
        "0,          0,     f9 f8 f7 f6,   0,     ,          OPEN",
        "0,          24,    f9 f8 f7 f6,   0,     ,          PAUSED",
    })
    void whoMayBeginWhen(int attempts, int pause, String past, int extra, Integer own, Admission.State state) {
        Admission admission = Admission.of(
                test(attempts, pause), new Leeway(extra, Optional.ofNullable(own), List.of()), past(past), NOW);

        assertThat(admission.state()).isEqualTo(state);
        assertThat(admission.opensAt().isPresent()).isEqualTo(state == Admission.State.PAUSED);
    }

    @Test
    void thePauseCountsFromTheLastAttempt() {
        Admission admission = Admission.of(test(3, 24), Leeway.NONE, past("f40 f6"), NOW);

        assertThat(admission.opensAt()).hasValue(NOW.plus(Duration.ofHours(18)));
    }

    @Test
    void itSaysHowManyAttemptsAreLeft() {
        Admission admission = Admission.of(test(3, 0), new Leeway(1, Optional.empty(), List.of()), past("f40 f6"), NOW);

        assertThat(admission.allowed()).isEqualTo(4);
        assertThat(admission.left()).isEqualTo(2);
    }

    @Test
    void anUnlimitedTestStaysSo() {
        Admission admission = Admission.of(test(0, 0), new Leeway(1, Optional.empty(), List.of()), past("f40 f6"), NOW);

        assertThat(admission.isLimited()).isFalse();
    }

    private static ClosingTest test(int attempts, int pause) {
        return new ClosingTest(List.of(), new Draw(3, Map.of()), new PassMark(2, false), attempts, pause, 0);
    }

    private static List<Past> past(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(AdmissionTest::one)
                .toList();
    }

    private static Past one(String word) {
        return word.equals("r")
                ? new Past(Optional.empty(), false)
                : new Past(
                        Optional.of(NOW.minus(Duration.ofHours(Long.parseLong(word.substring(1))))),
                        word.startsWith("p"));
    }
}
