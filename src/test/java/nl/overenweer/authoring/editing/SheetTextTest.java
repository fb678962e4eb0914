package nl.overenweer.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.overenweer.content.ModuleFiles;
import org.junit.jupiter.api.Test;

class SheetTextTest {
    @Test
    void aPageIsItsFrontMatterWithABody() {
        String text = "---\ntitel: De kindcheck\nminuten: 5\n---\n\n## Waarom\n\nOm het kind.\n";
        Sheet page = SheetText.read("kindcheck.md", text).orElseThrow();

        assertThat(page.text("titel")).isEqualTo("De kindcheck");
        assertThat(page.text(SheetText.BODY)).isEqualTo("## Waarom\n\nOm het kind.");
        assertThat(SheetText.write("kindcheck.md", page)).isEqualTo(text);
    }

    @Test
    void aBodyMayHaveRulesOfItsOwn() {
        String text = "---\ntitel: T\n---\n\nBoven\n\n---\n\nOnder\n";

        Sheet page = SheetText.read("p.md", text).orElseThrow();

        assertThat(page.text(SheetText.BODY)).isEqualTo("Boven\n\n---\n\nOnder");
    }

    @Test
    void storiesAreWrittenAsLinesAndTrickyWordsKeepTheirMeaning() {
        Sheet sheet = Sheet.empty();
        sheet.put("tekst", "Eerste alinea.\n\n‘Mag ik: iets vragen?’ #nee");
        sheet.put("artikel", "457");
        sheet.put("antwoord", "true");

        String written = SheetText.write("x.yaml", sheet);

        assertThat(written).contains("tekst: |-\n  Eerste alinea.\n\n  ‘Mag ik");
        assertThat(SheetText.read("x.yaml", written).orElseThrow().find("artikel"))
                .isEqualTo("457");
        assertThat(SheetText.read("x.yaml", written).orElseThrow().find("antwoord"))
                .isEqualTo("true");
    }

    @Test
    void whatIsNoMappingIsNotASheet() {
        assertThat(SheetText.read("x.yaml", "titel: [")).isEmpty();
        assertThat(SheetText.read("x.yaml", "alleen een zin")).isEmpty();
        assertThat(SheetText.read("x.md", "geen kop")).isEmpty();
    }

    @Test
    void aShortTitleIsTheDutchOne() {
        Sheet sheet = SheetText.read("m.yaml", "titel: Meldcode").orElseThrow();

        assertThat(sheet.text("titel.nl")).isEqualTo("Meldcode");
        sheet.put("titel.en", "Reporting code");

        assertThat(sheet.text("titel.nl")).isEqualTo("Meldcode");
        assertThat(sheet.text("titel.en")).isEqualTo("Reporting code");
    }

    @Test
    void aLineKnowsItsField() {
        String yaml =
                "titel: T\nscenes:\n  - id: balie\n    kind:\n      wie: Mees\n      nodig: Rust\n    keuzes:\n      - {id: a}\n";

        Places places = Places.of("casus-1.yaml", yaml);

        assertThat(places.on(1)).isEqualTo("titel");
        assertThat(places.on(6)).isEqualTo("scenes.0.kind.nodig");
        assertThat(places.on(4)).isEqualTo("scenes.0.kind");
        assertThat(places.on(99)).isEmpty();
    }

    @Test
    void aLineOfAPageIsItsHeadOrItsBody() {
        Places places = Places.of("p.md", "---\ntitel: T\nminuten: 5\n---\n\n## Kop\n");

        assertThat(places.on(3)).isEqualTo("minuten");
        assertThat(places.on(6)).isEqualTo(SheetText.BODY);
    }

    @Test
    void aTrainerInOneSceneDoesNotDisturbTheOtherNorTheHead() {
        ModuleFiles before = files("titel: T\nscenes:\n  - {id: a, titel: A}\n  - {id: b, titel: B}\n");
        ModuleFiles after = files("titel: T\nscenes:\n  - {id: a, titel: Anders}\n  - {id: b, titel: B}\n");

        assertThat(Part.scene("c.yaml", "a").stamp(after))
                .isNotEqualTo(Part.scene("c.yaml", "a").stamp(before));
        assertThat(Part.scene("c.yaml", "b").stamp(after))
                .isEqualTo(Part.scene("c.yaml", "b").stamp(before));
        assertThat(Part.whole("c.yaml").stamp(after))
                .isEqualTo(Part.whole("c.yaml").stamp(before));
    }

    private static ModuleFiles files(String text) {
        return new ModuleFiles(
                "spoor-a", "m", Map.of("c.yaml", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
