package nl.overenweer.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.overenweer.authoring.editing.Desk.Kind;
import nl.overenweer.content.ModuleFiles;
import org.junit.jupiter.api.Test;

class ModuleEditsTest {
    private final ModuleFiles files = new ModuleFiles(
            "spoor-a",
            "a4",
            Map.of(
                    "module.yaml",
                    bytes("onderdelen:\n  - {pagina: begin.md, adres: begin}\n  - {toets: toets.yaml, adres: toets}\n"),
                    "begin.md",
                    bytes("---\ntitel: Begin\n---\n\nTekst\n"),
                    "toets.yaml",
                    bytes("titel: Toets\n")));

    @Test
    void aNewPageStandsBeforeTheClosingQuiz() {
        ModuleFiles changed = ModuleEdits.add(files, Kind.PAGINA, "Na het gesprek");

        assertThat(slugs(changed)).containsExactly("begin", "na-het-gesprek", "toets");
        assertThat(new Desk(changed).sheet("na-het-gesprek.md").orElseThrow().text("titel"))
                .isEqualTo("Na het gesprek");
    }

    @Test
    void aNewCaseHasASceneToBeginWith() {
        ModuleFiles changed = ModuleEdits.add(files, Kind.CASUS, "De brief");

        Sheet vignette = new Desk(changed).sheet("de-brief.yaml").orElseThrow();
        assertThat(vignette.text("begin")).isEqualTo("scene");
        assertThat(vignette.sheets("scenes")).hasSize(1);
    }

    @Test
    void anItemNeverGetsAnAddressOfTheStudioItself() {
        assertThat(ModuleEdits.slugFor(files, Kind.PAGINA, "Tekst")).isEqualTo("tekst-2");
        assertThat(ModuleEdits.slugFor(files, Kind.PAGINA, "Begin")).isEqualTo("begin-2");
        assertThat(ModuleEdits.slugFor(files, Kind.PAGINA, "?!")).isEqualTo("pagina");
    }

    @Test
    void aRemovedItemTakesItsFileWithIt() {
        ModuleFiles changed = ModuleEdits.remove(files, "begin");

        assertThat(slugs(changed)).containsExactly("toets");
        assertThat(changed.paths()).containsExactlyInAnyOrder("module.yaml", "toets.yaml");
    }

    @Test
    void movingPastTheEndChangesNothing() {
        assertThat(slugs(ModuleEdits.move(files, "toets", 1))).containsExactly("begin", "toets");
        assertThat(slugs(ModuleEdits.move(files, "toets", -1))).containsExactly("toets", "begin");
    }

    @Test
    void aDifferenceShowsWhatWentAndWhatCameWithALittleAround() {
        List<LineDiff.Line> lines = LineDiff.between("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\nE\nf\n");

        assertThat(lines.get(0)).isEqualTo(new LineDiff.Line(LineDiff.Fate.SKIPPED, "2"));
        assertThat(lines)
                .contains(new LineDiff.Line(LineDiff.Fate.GONE, "e"), new LineDiff.Line(LineDiff.Fate.NEW, "E"));
        assertThat(LineDiff.between("a\n", "a\n")).isEmpty();
    }

    private static List<String> slugs(ModuleFiles files) {
        return new Desk(files).items().stream().map(Desk.Entry::slug).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
