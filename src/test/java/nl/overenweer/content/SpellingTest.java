package nl.overenweer.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest(name = "''{1}'' for ''{0}'': {2}")
    @CsvSource({
        "Veilig Thuis, veilig thuis, 0", // capitals
        "Veilig Thuis, VEILIG  THUIS., 0", // punctuation and blanks
        "Veilig Thuis, veiligthuis, 0", // written as one word
        "kindcheck, de kindcheck, 0", // an article
        "reünie, reunie, 0", // an accent
        "ggz-instelling, ggz instelling, 0", // a hyphen
        "de Raad, raad, 0",
        "meldnorm, meldnrom, 1", // two neighbours changed places
        "meldnorm, melnorm, 1", // 5 to 8 letters: one
        "Veilig Thuis, veilg tuis, 2", // one a word
        "kindcheck, kintchek, 2", // from 9 letters: two
        "parentificatie, parentifikasie, 2",
        "2026, 2026, 0",
    })
    void theSameAnswer(String meant, String typed, int slips) {
        assertThat(Spelling.slips(meant, typed)).contains(slips);
    }

    @ParameterizedTest(name = "''{1}'' is not ''{0}''")
    @CsvSource({
        "oma, opa", // under 5 letters: none
        "oma, omaa",
        "meldnorm, melnrm", // two in 8 letters
        "kindcheck, kinchek1", // a digit
        "5 dagen, 6 dagen", // never in a number
        "2026, 2027",
        "25, 2 5", // nor by its blanks
        "veilig, onveilig", // a denial is another word
        "verplicht, onverplicht",
        "toestemming, geen toestemming", // a word too many
        "advies, melding",
        "meldrecht, meldplicht",
    })
    void anotherAnswer(String meant, String typed) {
        assertThat(Spelling.slips(meant, typed)).isEmpty();
    }

    @Test
    void anAnswerOfOnlyAnArticleIsStillAnAnswer() {
        assertThat(Spelling.plain("Het")).isEqualTo("het");
        assertThat(Spelling.plain("!?")).isEmpty();
    }
}
