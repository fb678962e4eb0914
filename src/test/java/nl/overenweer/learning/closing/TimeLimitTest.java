package nl.overenweer.learning.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.overenweer.learning.closing.Leeway.Extra;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {
    private static final Instant DRAWN = Instant.parse("2026-11-25T13:00:00Z");

    /** Seconds after the draw of a test of 45 minutes. */
    @ParameterizedTest
    @CsvSource({
        // after, up,    closed, minutes left
        "0,       false, false,  45",
        "1,       false, false,  45",
        "60,      false, false,  44",
        "2640,    false, false,  1",
        "2699,    false, false,  1",
        "2700,    true,  false,  0",
        "2819,    true,  false,  0",
        "2820,    true,  true,   0",
        "90000,   true,  true,   0",
    })
    void whatIsInTime(long after, boolean up, boolean closed, long left) {
        TimeLimit limit = TimeLimit.of(DRAWN, 45, Leeway.NONE);
        Instant now = DRAWN.plusSeconds(after);

        assertThat(limit.isUp(now)).isEqualTo(up);
        assertThat(limit.isClosed(now)).isEqualTo(closed);
        assertThat(limit.minutesLeft(now)).isEqualTo(left);
    }

    /** Gifts as words: 10 holds, 10w5 was withdrawn five minutes after the draw, 10w-5 five minutes before it. */
    @ParameterizedTest
    @CsvSource({
        // gifts,      this attempt, one that begins now
        "'',           45,           45",
        "10,           55,           55",
        "10 15,        70,           70",
        "10w-5,        45,           45",
        "10w0,         45,           45",
        "10w5,         55,           45",
        "10w5 20,      75,           65",
    })
    void timeIsGivenAndNotTakenFromAnAttemptUnderWay(String gifts, int own, int next) {
        Leeway leeway = new Leeway(
                0,
                Optional.empty(),
                Arrays.stream(gifts.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(TimeLimitTest::gift)
                        .toList());

        assertThat(TimeLimit.of(DRAWN, 45, leeway).until()).isEqualTo(DRAWN.plus(Duration.ofMinutes(own)));
        assertThat(45 + leeway.extraMinutes()).isEqualTo(next);
        assertThat(leeway.isGiven()).isEqualTo(next > 45);
    }

    private static Extra gift(String word) {
        List<String> parts = List.of(word.split("w"));
        Optional<Instant> withdrawn = parts.size() < 2
                ? Optional.empty()
                : Optional.of(DRAWN.plus(Duration.ofMinutes(Long.parseLong(parts.get(1)))));
        return new Extra(Integer.parseInt(parts.get(0)), withdrawn);
    }
}
