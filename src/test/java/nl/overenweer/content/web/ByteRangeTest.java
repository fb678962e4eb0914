package nl.overenweer.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of a hundred bytes, and what players ask of it. */
class ByteRangeTest {
    @Test
    void aPartIsCutToTheFile() {
        assertThat(ByteRange.of("bytes=0-9", 100)).contains(new ByteRange(0, 9));
        assertThat(ByteRange.of("bytes=90-", 100)).contains(new ByteRange(90, 99));
        assertThat(ByteRange.of("bytes=90-500", 100)).contains(new ByteRange(90, 99));
        assertThat(ByteRange.of("bytes=-10", 100)).contains(new ByteRange(90, 99));
        assertThat(ByteRange.of("bytes=-500", 100)).contains(new ByteRange(0, 99));
        assertThat(ByteRange.of("bytes=0-0", 100).orElseThrow().size()).isEqualTo(1);
    }

    @Test
    void whatIsNotInTheFileIsToldSo() {
        for (String header : List.of("bytes=100-", "bytes=9999999999-", "bytes=-0")) {
            assertThat(ByteRange.of(header, 100).orElseThrow().isThere())
                    .as(header)
                    .isFalse();
        }
    }

    @Test
    void whatIsNoRangeGetsTheWholeFile() {
        for (String header :
                List.of("", "bytes=-", "bytes=9-1", "bytes=0-1,5-6", "items=0-1", "bytes=a-b", "bytes=0-99999999999")) {
            assertThat(ByteRange.of(header, 100)).as(header).isEmpty();
        }
        assertThat(ByteRange.of(null, 100)).isEmpty();
    }
}
