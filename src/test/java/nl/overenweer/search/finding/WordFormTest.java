package nl.overenweer.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "melden meldt meldde gemeld melding meldingen",
                "vragen vraag vraagt gevraagd",
                "geven geef geeft",
                "delen deel deelt gedeeld",
                "werken werkt werkte gewerkt werk",
                "behandelen behandelt behandelde behandeling behandelingen",
                "kind kinderen",
                "ouder ouders",
                "maatregel maatregelen",
                "huis huizen",
                "brief brieven",
                "diagnose diagnoses",
                "veilig veilige veiligheid",
                "onveilig onveiligheid",
                "verslaafd verslaving verslaafde",
                "toestemming toestemmen",
                "gesprek gesprekken",
                "patient patienten",
                "signaal signalen",
                "recht rechten",
                "casus casussen",
                "onderzoek onderzoeken",
                "raad raden"
            })
    void theFormsOfOneWordAreOne(String forms) {
        List<String> stems =
                Stream.of(forms.split(" ")).map(WordForm::of).distinct().toList();

        assertThat(stems).as(forms).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raad recht",
                "melden middel",
                "ouder oud",
                "kind kindcheck",
                "gezag zeggen",
                "geweld melden",
                "wet weten",
                "zorg zoeken",
                "gezin zin",
                "recht rechter",
                "gezag zaak",
                "crisis criterium"
            })
    void differentWordsStayDifferent(String pair) {
        String[] words = pair.split(" ");

        assertThat(WordForm.of(words[0])).isNotEqualTo(WordForm.of(words[1]));
    }
}
