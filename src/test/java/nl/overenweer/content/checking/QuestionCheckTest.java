package nl.overenweer.content.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.content.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example, broken in one place of one kind of question. */
class QuestionCheckTest {
    private final Example example = Example.whole();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[[g2]]. | [[g1]]. | De gaten in de tekst (g1, g1) zijn niet die in de lijst (g1, g2)",
                "[[g2]]. | plan. | De gaten in de tekst (g1) zijn niet die in de lijst (g1, g2)",
                "[[g2]]. | [[[g2]](https://example.org). | Een gat kan niet in een link",
                "tekst: de juf, feedback | tekst: Oma, feedback | staat bij de goede én bij de foute antwoorden",
                "groep: niet, feedback | groep: nooit, feedback | staat groep ‘nooit’, maar die is er niet",
                "kolom: school, feedback | kolom: oma, feedback | staat kolom ‘oma’, maar die is er niet",
                "nam niemand op., juist: true | nam niemand op., juist: false | geen sleutel",
                "aantal: 5 | aantal: 6 | Het panel telt 6 mensen, maar er staan 5 antwoorden",
                "antwoorden: [oma, grootmoeder] | antwoorden: ['?!'] | kan niemand zo invullen",
            })
    void aBrokenQuestionCannotBePublished(String old, String fresh, String sentence) {
        assertThat(errors(example.with("toets.yaml", old, fresh)))
                .anySatisfy(error -> assertThat(error).contains(sentence));
    }

    @Test
    void aPanelIsNotNeeded() {
        Example without = example.with("toets.yaml", text -> text.replaceFirst("(?s)    panel:.*?plus-2: 0}\n", ""));

        assertThat(errors(without)).isEmpty();
    }

    private static List<String> errors(Example example) {
        return ContentCheck.problems(example.draft(), example.registers()).stream()
                .filter(Finding::isError)
                .map(Finding::text)
                .toList();
    }
}
