package nl.overenweer.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Example;
import nl.overenweer.content.Item;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseWriterTest {
    private final Example example = Example.whole();

    @Test
    void whatIsPrintedReadsAsTheSameModule() {
        ModuleFiles printed = CourseWriter.files(example.module(), example.folder());

        assertThat(CourseReader.readModule(printed, example.registers()).value())
                .contains(example.module());
    }

    @Test
    void printingAgainChangesNothing() {
        ModuleFiles once = CourseWriter.files(example.module(), example.folder());
        CourseModule again =
                CourseReader.readModule(once, example.registers()).value().orElseThrow();

        assertThat(CourseWriter.files(again, once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eenvoudig",
                "een: dubbele punt",
                "eindigt op:",
                "# geen opmerking",
                "iets # met een hekje",
                "- geen lijst",
                "'enkel' en \"dubbel\"",
                "[haken] {en} accolades, komma",
                "true",
                "Nee",
                "null",
                "~",
                "2026-10-01",
                "12",
                "1e3",
                "0x1F",
                "* ster",
                "& anker",
                "! kenmerk",
                "% procent",
                "@ apenstaart",
                "`code`",
                "> citaat",
                "| balk",
                "? vraag",
                "tab\tin het midden",
                "twee\nregels",
                "alinea\n\nalinea\n\n  ingesprongen\n- lijst",
                "regel met spatie erna  \nharde afbreking",
                "zacht\u00ADe streep en vaste\u00A0spatie",
                "regelscheider\u2028binnen",
                "emoji 🌻 en ë ‘aanhaling’ …",
                "---",
                "...",
                "eerste\n---\ntweede",
                "een heel lange zin die op één regel blijft staan, hoe lang hij ook wordt: met een dubbele punt, 'aanhalingstekens' en # hekjes erin"
            })
    void anyTextSurvivesPrinting(String text) {
        String yaml = YamlText.of(new YamlText.Keys()
                .with("titel", text)
                .with("lijst", List.of(text))
                .with("regel", new YamlText.Inline(Map.of("sleutel", text))));

        Entry entry = new Sheet("x.yaml", 1, faults, new References(faults))
                .entry(yaml)
                .orElseThrow();

        assertThat(faults.inOrder()).isEmpty();
        assertThat(entry.text("titel")).isEqualTo(text);
        assertThat(entry.strings("lijst")).containsExactly(text);
        assertThat(entry.entry("regel").orElseThrow().text("sleutel")).isEqualTo(text);
    }

    private final Faults faults = new Faults(true);

    @Test
    void longTextStandsInABlockOfItsOwn() {
        String yaml = YamlText.of(new YamlText.Keys().with("tekst", "Eerste alinea.\n\nTweede alinea."));

        assertThat(yaml).isEqualTo("tekst: |\n  Eerste alinea.\n\n  Tweede alinea.\n");
    }

    @Test
    void aPageWithALineOfDashesKeepsItsBody() {
        var page = new Page("pagina", "Titel", 2, null, "Boven\n\n---\n\nOnder");

        Page again = read(page);

        assertThat(again).isEqualTo(page);
    }

    @Test
    void mediaIsKeptAndWhatNoItemNamesIsDropped() {
        ModuleFiles folder = example.folder().with("media/keten.svg", "<svg/>").with("oud.md", "oud");
        CourseModule module =
                CourseReader.readModule(folder, example.registers()).value().orElseThrow();

        ModuleFiles printed = CourseWriter.files(module, folder);

        assertThat(printed.paths())
                .containsExactlyInAnyOrder(
                        "module.yaml",
                        "waarom-bellen.md",
                        "casus-1.yaml",
                        "toets.yaml",
                        "eindtoets.yaml",
                        "media/keten.svg");
    }

    private static Page read(Item page) {
        var faults = new Faults(true);
        Page read = PageReader.read("pagina.md", CourseWriter.text(page), "pagina", faults, new References(faults));
        assertThat(faults.inOrder()).isEmpty();
        return java.util.Objects.requireNonNull(read);
    }
}
