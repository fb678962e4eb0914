package nl.overenweer.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseEditsTest {
    /** balie ─a→ thuis ─a→ einde-rust; balie ─b→ einde-rust, or to thuis when …; thuis offers b only after balie a. */
    private static final String CASE =
            """
            titel: De kindcheck
            begin: balie
            scenes:
              - id: balie
                titel: De balie
                keuzes:
                  - {id: a, tekst: Ik vraag, naar: thuis}
                  - {id: b, tekst: Ik wacht, naar: [{als: {thuis: [a]}, scene: thuis}, {scene: einde-rust}]}
                verwachting:
                  ggz: {keuze: a, reden: Zo doen wij dat}
                  rvdk: {keuze: b, reden: Zo zien wij dat}
              - id: thuis
                titel: Thuis
                later:
                  - {als: {balie: [a, b]}, tekst: Je had het al gevraagd}
                keuzes:
                  - {id: a, tekst: Ik blijf, naar: einde-rust}
                  - {id: b, als: {balie: [a]}, tekst: Ik bel, naar: einde-rust}
              - {id: einde-rust, einde: true, titel: Rust}
            """;

    private final Sheet vignette = SheetText.read("casus-1.yaml", CASE).orElseThrow();

    @Test
    void aNewSceneStandsBeforeTheEndings() {
        String id = CaseEdits.addScene(vignette, "Op school, maandag", false);

        assertThat(id).isEqualTo("op-school-maandag");
        assertThat(ids()).containsExactly("balie", "thuis", "op-school-maandag", "einde-rust");
    }

    @Test
    void aSecondSceneOfTheSameTitleGetsANameOfItsOwn() {
        assertThat(CaseEdits.addScene(vignette, "Thuis", false)).isEqualTo("thuis-2");
    }

    @Test
    void aMovedSceneKeepsItsRoads() {
        CaseEdits.moveScene(vignette, "thuis", -1);

        assertThat(ids()).containsExactly("thuis", "balie", "einde-rust");
        assertThat(vignette.text("begin")).isEqualTo("balie");
        assertThat(vignette.text("scenes.1.keuzes.0.naar")).isEqualTo("thuis");
    }

    @Test
    void aRemovedSceneTakesRoadsAndConditionsWithIt() {
        CaseEdits.removeScene(vignette, "thuis");

        assertThat(ids()).containsExactly("balie", "einde-rust");
        assertThat(vignette.has("scenes.0.keuzes.0.naar")).isFalse();
        assertThat(vignette.count("scenes.0.keuzes.1.naar")).isEqualTo(1);
        assertThat(vignette.text("scenes.0.keuzes.1.naar.0.scene")).isEqualTo("einde-rust");
    }

    @Test
    void withTheFirstSceneGoneTheNextOneBegins() {
        CaseEdits.removeScene(vignette, "balie");

        assertThat(vignette.text("begin")).isEqualTo("thuis");
        assertThat(vignette.has("scenes.0.later.0.als")).isFalse();
    }

    @Test
    void aRemovedChoiceLeavesNoConditionOrExpectationOnIt() {
        CaseEdits.removeChoice(vignette, "balie", 0);

        assertThat(vignette.sheets("scenes.0.keuzes")).hasSize(1);
        assertThat(vignette.has("scenes.0.verwachting.ggz.keuze")).isFalse();
        assertThat(vignette.text("scenes.0.verwachting.ggz.reden")).isEqualTo("Zo doen wij dat");
        assertThat(vignette.texts("scenes.1.later.0.als.balie")).containsExactly("b");
        assertThat(vignette.has("scenes.1.keuzes.1.als")).isFalse();
    }

    @Test
    void aChoiceThatIsNotThereCanNotBeRemoved() {
        CaseEdits.removeChoice(vignette, "balie", 7);
        CaseEdits.removeChoice(vignette, "nergens", 0);

        assertThat(vignette.sheets("scenes.0.keuzes")).hasSize(2);
    }

    private List<String> ids() {
        return vignette.sheets("scenes").stream().map(scene -> scene.text("id")).toList();
    }
}
