package nl.overenweer.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    @ParameterizedTest
    @CsvSource({
        "art. 1:240 BW, 1:240",
        "art.7:457 lid 1, 7:457",
        "zie bw7-457, bw7-457",
        "BWBR0002656, bwbr0002656",
        "ECLI:NL:TGZCTG:2019:155., ecli:nl:tgzctg:2019:155",
        "jci1.3:c:BWBR0002656&artikel=240, jci1.3:c:bwbr0002656&artikel=240",
        "art. 5.2.6 Wmo 2015, 5.2.6",
        "art. 1:265f en 1:240 BW, 1:265f 1:240"
    })
    void areReadAsTheyStand(String text, String references) {
        assertThat(References.in(text)).isEqualTo(Arrays.asList(references.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"om 12.5000 uur", "art. 88 Wet BIG", "KNMG-meldcode", "2015", "ggz", "a:b"})
    void otherWordsAreNone(String text) {
        assertThat(References.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"art. 1:240 BW", "niets"})
    void withoutThemATextKeepsItsLength(String text) {
        String left = References.without(text, List.of("1:240")::contains);

        assertThat(left).hasSameSizeAs(text).doesNotContain("1:240");
    }
}
