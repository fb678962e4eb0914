package nl.overenweer.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {
    private final Compounds compounds = new Compounds(Set.of(
            "kinderen",
            "kinderbescherming",
            "bescherming",
            "maatregel",
            "meld",
            "code",
            "raad",
            "onderzoek",
            "veiligheid",
            "plan",
            "hulpverlening",
            "gezin",
            "ouder"));

    @ParameterizedTest
    @CsvSource({
        "kinderbeschermingsmaatregel, kinderbescherming, maatregel",
        "kinderbeschermingsmaatregelen, kinderbescherming, maatregelen",
        "meldcode, meld, code",
        "raadsonderzoek, raad, onderzoek",
        "veiligheidsplan, veiligheid, plan",
        "gezinsplan, gezin, plan"
    })
    void fallsApartWhereBothSidesAreKnown(String word, String front, String tail) {
        assertThat(compounds.split(word)).contains(new Compounds.Split(front, tail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kameraad", "maatregel", "ouderschap", "plan", "onderzoeken", "aanraden"})
    void staysWholeOtherwise(String word) {
        assertThat(compounds.split(word)).isEmpty();
    }

    @Test
    void theSidesFallApartInTurn() {
        assertThat(compounds.parts("kinderbeschermingsmaatregel")).contains("kinderbescherming", "maatregel");
        assertThat(compounds.parts("raadsonderzoeksplan"))
                .extracting(WordForm::of)
                .contains(WordForm.of("raad"), WordForm.of("onderzoek"), WordForm.of("plan"));
    }
}
