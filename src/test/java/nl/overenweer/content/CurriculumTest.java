package nl.overenweer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.overenweer.content.checking.ContentCheck;
import org.junit.jupiter.api.Test;

/** The example is a whole module, but none of ours; what it lacks is named, and what is found has a file and a line. */
class CurriculumTest {
    private final Example example = Example.whole();

    @Test
    void whatAModuleOfOursLacksIsNamed() {
        assertThat(Curriculum.faults(example.module()))
                .containsExactly(
                        "Er zijn twee casussen; hier 1.",
                        "De bank van de eindtoets heeft minstens vijftien vragen; hier 14.",
                        "Minstens één pagina heeft een tekening.",
                        "Een pagina zegt dat de mensen in de module zijn verzonnen.",
                        "Een pagina zegt dat dit geen juridisch advies is.",
                        "Bij ‘let-op’ staat hulp: 113.",
                        "Bij ‘let-op’ staat hulp: 0800-0113.",
                        "Bij ‘let-op’ staat hulp: Veilig Thuis.",
                        "Bij ‘let-op’ staat hulp: 0800-2000.",
                        "Bij ‘let-op’ staat hulp: 112.");
    }

    @Test
    void theSentencesOfTheFirstPageAreRecognised() {
        Example said = example.with(
                "waarom-bellen.md",
                text -> text
                        + "\nAlle mensen in deze module zijn verzonnen. Dit is lesstof, geen juridisch\nadvies.\n");

        assertThat(Curriculum.faults(said.module())).noneMatch(fault -> fault.startsWith("Een pagina zegt"));
    }

    @Test
    void aClosingTestEnglishAndOwnNamesAreAsked() {
        Example without = example.with("module.yaml", "  - {toets: eindtoets.yaml, adres: eindtoets}\n", "")
                .with("module.yaml", ", eindtoets: geslaagd", "")
                .with("module.yaml", ", en: Call first", "")
                .with("module.yaml", "doelen-en:\n  - explain why you call first\n", "");
        Example named = example.with("eindtoets.yaml", "id: e01", "id: t01");

        assertThat(Curriculum.faults(without.module()))
                .contains(
                        "Er is een eindtoets.",
                        "De afronding vraagt de eindtoets.",
                        "De titel staat er ook in het Engels.",
                        "De leerdoelen staan er ook in het Engels (doelen-en).");
        assertThat(Curriculum.faults(named.module()))
                .contains("De vraag ‘t01’ staat in twee toetsen: geef elke vraag een eigen naam.");
    }

    @Test
    void aFindingLeadsToItsFileAndItsLine() {
        assertThat(located(example.with("casus-1.yaml", "De juf zet thee.", "De junk zet thee.")))
                .singleElement()
                .asString()
                .startsWith(
                        "casus-1.yaml:" + line("casus-1.yaml", "De juf zet thee.") + ": casus-1, telefoon/c: ‘junk’");
        assertThat(located(example.with("waarom-bellen.md", "die de telefoon pakt", "die de junk belt")))
                .singleElement()
                .asString()
                .startsWith("waarom-bellen.md:" + line("waarom-bellen.md", "die de telefoon pakt"));
        assertThat(located(example.with("toets.yaml", "juist: true, ", "")))
                .singleElement()
                .asString()
                .startsWith(
                        "toets.yaml:" + line("toets.yaml", "id: t01") + ": toets, t01: Deze vraag heeft geen sleutel");
    }

    private List<String> located(Example broken) {
        var whereabouts = new Whereabouts(broken.folder());
        return ContentCheck.problems(broken.draft(), broken.registers(), LocalDate.of(2026, 11, 25)).stream()
                .map(whereabouts::of)
                .toList();
    }

    private int line(String file, String text) {
        List<String> lines = example.text(file).lines().toList();
        return 1
                + lines.indexOf(lines.stream()
                        .filter(one -> one.contains(text))
                        .findFirst()
                        .orElseThrow());
    }
}
