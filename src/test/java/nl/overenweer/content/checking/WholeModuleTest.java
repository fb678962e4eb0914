package nl.overenweer.content.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.content.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can only be seen over a whole module or question: the same twice, what nothing uses, lengths that give answers away. */
class WholeModuleTest {
    private static final String QUESTION =
            """
              - id: t%d
                soort: enkel
                vraag: Vraag %d?
                opties:
                  - {id: a, tekst: Antwoord %s, juist: true, feedback: Ja.}
                  - {id: b, tekst: Ander antwoord, feedback: Nee.}
                bronnen: ['bron:vakkennis']
            """;

    private final Example example = Example.whole();

    @Test
    void aSourceThatNothingRestsOnIsAWarning() {
        Example unused = example.with("module.yaml", "bronnen:\n", "bronnen:\n  - {id: ongelezen, titel: Een boek}\n");

        assertThat(findings(unused))
                .containsExactly(
                        "WARNING module: De bron ‘ongelezen’ wordt nergens genoemd. Noem hem waar hij bij hoort, of haal hem"
                                + " weg.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "waarom-bellen.md | Je vraagt | Lees [een boek](bron:ongelezen). Je vraagt",
                "casus-1.yaml | grond: ['bron:vakkennis'] | grond: ['bron:ongelezen']",
                "casus-1.yaml | bronnen: ['bron:vakkennis'] | bronnen: ['bron:ongelezen']",
                "toets.yaml | bronnen: ['bron:vakkennis'] | bronnen: ['bron:ongelezen h. 2']",
                "module.yaml | [Vakkennis](bron:vakkennis) | [Een boek](bron:ongelezen)"
            })
    void aSourceIsUsedWhereverItIsNamed(String file, String old, String fresh) {
        Example used = example.with("module.yaml", "bronnen:\n", "bronnen:\n  - {id: ongelezen, titel: Een boek}\n")
                .with(file, old, fresh);

        assertThat(findings(used)).isEmpty();
    }

    @Test
    void aPictureThatStandsNowhereIsAWarning() {
        Example left = example.with("voorbeeld/v1-bellen/media/oud.svg", text -> "<svg/>");

        assertThat(findings(left)).singleElement().asString().contains("‘media/oud.svg’ staat nergens in de module");
    }

    @Test
    void theSameQuestionTwiceIsAWarning() {
        Example twice = example.with(
                "eindtoets.yaml", "Je belt eerst wie in het plan staat.", "Met toestemming mag je alles delen.");

        assertThat(findings(twice))
                .containsExactly(
                        "WARNING module: De vraag ‘e01’ van ‘eindtoets’ is dezelfde als ‘t03’ van ‘toets’. Stel een"
                                + " andere vraag.");
    }

    @Test
    void anInstructionMayStandTwice() {
        Example twice = example.with("toets.yaml", "vraag: Wie doet wat?", "vraag: Wat hoort bij wie?");

        assertThat(findings(twice)).isEmpty();
    }

    @Test
    void aSentenceThatAnswersTwoQuestionsIsAWarning() {
        String sentence = "Wie in het plan staat, en daarna de juf van groep vijf";
        Example twice = example.with("toets.yaml", "Wie in het plan staat.", "'" + sentence + "'")
                .with("toets.yaml", "Wie je sprak.", "'" + sentence + "'");

        assertThat(findings(twice))
                .anyMatch(text -> text.contains("is een antwoord bij ‘t02’ van ‘toets’ en bij ‘t01’"));
    }

    @Test
    void anAnswerOrAChoiceThatStandsTwiceIsAnError() {
        assertThat(findings(example.with("toets.yaml", "tekst: Wie je sprak.", "tekst: De  tijd.")))
                .containsExactly(
                        "ERROR toets, t02: Het antwoord ‘De  tijd.’ staat er twee keer. Maak de antwoorden verschillend.");
        assertThat(findings(example.with(
                        "casus-1.yaml",
                        "Ik vraag school om Tess even binnen te houden.",
                        "Ik probeer het straks nog een keer bij moeder.")))
                .singleElement()
                .asString()
                .startsWith("ERROR casus-1, telefoon: De keuze ‘Ik probeer het straks");
    }

    @ParameterizedTest(name = "{0} letters")
    @CsvSource({"64, false", "66, true"})
    void aStrongChoiceMayBeAThirdLongerThanTheOthersButNotMore(int letters, boolean warned) {
        String choice = "Ik bel oma, met wie moeder dit heeft afgesproken.";
        Example longer = example.with("casus-1.yaml", choice, choice + "x".repeat(letters - choice.length()));

        assertThat(findings(longer).stream().anyMatch(text -> text.contains("De sterkste keuze is veel langer")))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"Oma, zij staat in het plan van moeder | true", "Oma, want zij helpt | false", "Niemand | false"})
    void aRightAnswerThatIsMuchLongerIsAWarningOnceItMeetsTheEye(String right, boolean warned) {
        Example longer = example.with("toets.yaml", "tekst: Wie in het plan staat.", "tekst: '" + right + "'");

        assertThat(findings(longer).stream().anyMatch(text -> text.contains("Het goede antwoord is veel langer")))
                .isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0} of 4")
    @ValueSource(ints = {2, 3})
    void theLongestAnswerMayBeRightInHalfOfTheQuestions(int longest) {
        Example asked = example.with("toets.yaml", text -> {
            var questions = new StringBuilder(text.replaceFirst("soort: enkel", "soort: meerdere"));
            for (int i = 0; i < 4; i++) {
                questions.append(QUESTION.formatted(20 + i, i, i < longest ? "nummer twee" : "1"));
            }
            return questions.toString();
        });

        assertThat(findings(asked).stream()
                        .filter(text -> text.contains("is dat antwoord het langste"))
                        .toList())
                .hasSize(longest - 2)
                .allMatch(text -> text.startsWith("WARNING module: In 3 van de 4 vragen met één goed antwoord"));
    }

    @Test
    void theStrongChoiceMayBeTheLongestInHalfOfTheDecisions() {
        Example hero = decisions("Ik bel oma.", "Ik bel.");
        Example fair = decisions("Ik bel.", "Ik bel oma.");

        assertThat(findings(hero))
                .anyMatch(text ->
                        text.startsWith("WARNING module: In 4 van de 4 beslissingen is de sterke keuze de langste."));
        assertThat(findings(fair)).noneMatch(text -> text.contains("is de sterke keuze de langste"));
    }

    /** Three more decisions before the one of the example, which has the strong choice as its longest. */
    private Example decisions(String strong, String others) {
        return example.with("casus-1.yaml", text -> {
            String scene =
                    text.substring(text.indexOf("  - id: telefoon\n    titel"), text.indexOf("  - id: einde-oma\n"));
            var more = new StringBuilder();
            for (int i = 1; i <= 3; i++) {
                more.append(scene.replace("id: telefoon", "id: scene-" + i)
                        .replaceAll("naar: einde-\\w+", "naar: " + (i == 3 ? "telefoon" : "scene-" + (i + 1)))
                        .replace("Ik bel oma, met wie moeder dit heeft afgesproken.", strong)
                        .replace("Ik probeer het straks nog een keer bij moeder.", others + "!")
                        .replace("Ik vraag school om Tess even binnen te houden.", others));
            }
            return text.replace("begin: telefoon", "begin: scene-1").replace(scene, more + scene);
        });
    }

    private static List<String> findings(Example example) {
        return ContentCheck.problems(example.draft(), example.registers()).stream()
                .map(finding -> finding.severity() + " " + finding)
                .toList();
    }
}
