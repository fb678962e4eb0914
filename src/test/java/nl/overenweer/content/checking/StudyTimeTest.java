package nl.overenweer.content.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyTimeTest {
    private static final String WORDS_200 = "woord ".repeat(200);

    private final Example example = Example.whole();
    private final StudyTime whole = StudyTime.of(example.module());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', 0",
        "een twee drie, 3",
        "**een** `twee`, 2",
        "'## Eén vraag', 2",
        "'> **Let op.** Bel.', 3",
        "'| a | b |', 2"
    })
    void wordsStandBetweenBlanks(String text, int words) {
        assertThat(StudyTime.words(text)).isEqualTo(words);
    }

    @Test
    void twoHundredWordsOfAPageAreAMinute() {
        Example longer = example.with("waarom-bellen.md", text -> text + "\n" + WORDS_200);

        assertThat(of(longer).pages() - whole.pages()).isCloseTo(1.0, within(0.001));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the story of a scene on the way  | De telefoon gaat vijf keer over.        | 1",
                "the child's lane                 | ‘Mama slaapt nog steeds.’               | 1",
                "a consequence that comes back    | Ze heeft krentenbollen bij zich.        | 0",
                "the ending that takes longer     | De laatste fietsen zijn weg.            | 1",
                "the briefing of one side         | Je bent verpleegkundige in de wijk.     | 1",
                "her dossier                      | Moeder kwam maandag niet op haar afspraak. | 1",
                "her documents                    | Neem ik niet op?                        | 1",
                "a choice, which is in the 90 s   | Ik probeer het straks nog een keer bij moeder. | 0",
                "a consequence, likewise          | Oma stapt meteen in de auto.            | 0"
            })
    void theLongestWayOfACaseIsRead(String what, String text, double minutes) {
        Example longer = example.with("casus-1.yaml", text, text + " " + WORDS_200.strip());

        if (what.startsWith("a consequence that")) {
            assertThat(of(longer).cases()).isGreaterThan(whole.cases());
        } else {
            assertThat(of(longer).cases() - whole.cases()).isCloseTo(minutes, within(0.15));
        }
    }

    @Test
    void onlyOneSideIsRead() {
        Example both = example.with("casus-1.yaml", "Neem ik niet op?", "Neem ik niet op? " + WORDS_200)
                .with("casus-1.yaml", "Tess is deze week", WORDS_200 + " Tess is deze week");

        assertThat(of(both).cases() - whole.cases()).isCloseTo(1.0, within(0.15));
    }

    @Test
    void aDecisionTakesAMinuteAndAHalf() {
        double words = whole.cases() - 1.5;

        assertThat(words).isBetween(0.3, 0.7);
    }

    @Test
    void aCaseThatGoesRoundIsReadOnce() {
        Example round = example.with("casus-1.yaml", text -> text.replaceAll("naar: einde-\\w+", "naar: telefoon"));

        assertThat(StudyTime.of(round.draft()).cases()).isLessThan(whole.cases());
    }

    @ParameterizedTest(name = "{0}: {1} questions")
    @CsvSource(
            delimiter = '|',
            value = {"toets: 1, eindtoets: geslaagd | 3", "toets: 1 | 13", "eindtoets: geen | 0"})
    void theTestThatCompletionAsksTakesThreeQuartersOfAMinutePerQuestion(String rule, int questions) {
        Example other = rule.contains("geslaagd")
                ? example
                : example.with("module.yaml", "toets: 1, eindtoets: geslaagd", rule);

        assertThat(of(other).test()).isCloseTo(0.75 * questions, within(0.001));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"40, 40, true", "40, 32, true", "40, 31, false", "30, 40, true", "29, 40, false", "50.1, 40, false"})
    void aQuarterMoreOrLessIsAbout(double counted, int said, boolean about) {
        assertThat(new StudyTime(counted, 0, 0).isAbout(said)).isEqualTo(about);
    }

    @Test
    void whereItIsOffTheAuthorReadsWhy() {
        Example off = example.with("module.yaml", "minuten: 5", "minuten: 20");

        assertThat(ContentCheck.problems(off.draft(), off.registers()))
                .singleElement()
                .asString()
                .startsWith(
                        "module: Bij ‘minuten’ staat 20, maar wij tellen er 4: 0 voor de pagina’s, 2 voor de casussen en 2");
    }

    private static StudyTime of(Example example) {
        CourseModule module = example.draft();
        return StudyTime.of(module);
    }
}
