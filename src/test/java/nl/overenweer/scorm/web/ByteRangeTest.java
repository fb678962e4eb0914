package nl.overenweer.scorm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-, 0, 99",
        "bytes=10-19, 10, 19",
        "bytes=90-500, 90, 99",
        "bytes=-10, 90, 99",
        "bytes=-500, 0, 99",
        "bytes=99-99, 99, 99",
    })
    void aPieceIsWithinTheFile(String header, long first, long last) {
        ByteRange range = ByteRange.asked(header, 100).orElseThrow();

        assertThat(range).isEqualTo(new ByteRange(first, last));
        assertThat(range.isWithin(100)).isTrue();
        assertThat(range.length()).isEqualTo(last - first + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-1,5-6",
                "bytes=-",
                "bytes=9-3",
                "items=0-4",
                "bytes=a-b",
                "",
                "bytes=99999999999999999999-"
            })
    void whatWeDoNotDoAsksTheWhole(String header) {
        assertThat(ByteRange.asked(header, 100)).isEmpty();
    }

    @Test
    void behindTheEndIsNothing() {
        assertThat(ByteRange.asked("bytes=100-", 100).map(range -> range.isWithin(100)))
                .isEqualTo(Optional.of(false));
        assertThat(ByteRange.asked("bytes=-0", 100).map(range -> range.isWithin(100)))
                .isEqualTo(Optional.of(false));
        assertThat(ByteRange.asked("bytes=0-", 0).map(range -> range.isWithin(0)))
                .isEqualTo(Optional.of(false));
    }

    @Test
    void aFileIsWhatItsNameSays() {
        assertThat(ContentTypes.of("a/b/Index.HTML")).isEqualTo("text/html");
        assertThat(ContentTypes.of("film.mp4")).isEqualTo("video/mp4");
        assertThat(ContentTypes.of("geen-naam")).isEqualTo("application/octet-stream");
    }
}
