package nl.overenweer.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SerialNumberTest {
    private final SerialNumber serial = SerialNumber.by(new Random(7));

    @Test
    void isPrintedInGroupsOfFour() {
        assertThat(serial.printed()).matches("OW(-[0-9A-HJKMNP-TV-Z]{4}){3}-[0-9A-HJKMNP-TV-Z]");
    }

    @Test
    void isReadBackAsItWasPrinted() {
        assertThat(SerialNumber.typed(serial.printed())).contains(serial);
    }

    @Test
    void forgivesSmallLettersBlanksAndLongDashes() {
        String typed = " " + serial.printed().toLowerCase(Locale.ROOT).replace("-", " – ") + " ";

        assertThat(SerialNumber.typed(typed)).contains(serial);
    }

    @Test
    void forgivesAnOForAZeroAndAnLForAOne() {
        SerialNumber withZeroAndOne = new Random(1)
                .longs()
                .mapToObj(seed -> SerialNumber.by(new Random(seed)))
                .filter(one -> one.value().contains("0") && one.value().contains("1"))
                .findFirst()
                .orElseThrow();

        assertThat(SerialNumber.typed(withZeroAndOne.value().replace('0', 'o').replace('1', 'l')))
                .contains(withZeroAndOne);
    }

    @Test
    void everySingleWrongCharacterIsCaught() {
        for (int place = 0; place < serial.value().length(); place++) {
            for (char wrong : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                String typed = serial.value().substring(0, place)
                        + wrong
                        + serial.value().substring(place + 1);

                assertThat(SerialNumber.typed(typed).isPresent())
                        .isEqualTo(wrong == serial.value().charAt(place));
            }
        }
    }

    @Test
    void somethingElseIsNoSerialNumber() {
        assertThat(SerialNumber.typed("")).isEmpty();
        assertThat(SerialNumber.typed("OW-<script>")).isEmpty();
        assertThat(SerialNumber.typed(serial.printed() + "0")).isEmpty();
    }

    @Test
    void twoDrawsDiffer() {
        Random chance = new Random(7);

        assertThat(SerialNumber.by(chance)).isNotEqualTo(SerialNumber.by(chance));
    }
}
