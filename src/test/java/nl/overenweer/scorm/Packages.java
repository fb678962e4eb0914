package nl.overenweer.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Mentions;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.Registers;
import nl.overenweer.content.Scene;
import nl.overenweer.content.VersionId;
import nl.overenweer.content.reading.Labels;
import nl.overenweer.content.reading.Links;
import nl.overenweer.content.reading.PageLabels;
import nl.overenweer.scorm.packing.PackedModule;

/** Modules as packages have them, for tests without a server. */
final class Packages {
    private static final PageLabels PAGE = new PageLabels(
            "Link naar",
            "Uitgeschreven",
            "Nederlands",
            "Vraag",
            "Uitkomst",
            "Zo kwam je hier",
            "Vorige vraag",
            "Opnieuw",
            "vervallen",
            "nog geen wet");
    private static final Labels LABELS = new Labels(
            "De ggz bedoelt", "De Raad bedoelt", "Samen zeggen we", "Zo gaat het mis:", "In de lijst", "Sluit", PAGE);

    static final Instant DAY = Instant.parse("2026-11-20T09:00:00Z");

    private Packages() {}

    /** The module without a Spiegel. */
    static Map<String, Object> packed(CourseModule module, Registers registers) {
        return PackedModule.of(module, links(module, registers), (vignette, scene) -> Map.of());
    }

    /** A module of a folder as its first version, on a day; of each scene the authors' expectation, or figures where {@code counted}. */
    static PackageContents contents(ModuleFiles files, CourseModule module, Registers registers, boolean counted) {
        return new PackageContents(
                new ModuleVersion(new VersionId(1), module.slug(), files.course(), 1, files.digest(), DAY, "Eerste"),
                module,
                registers,
                Mentions.of(files),
                links(module, registers),
                (vignette, scene) -> map("ggz", mirrored(scene, counted, 60), "rvdk", mirrored(scene, counted, 30)),
                path -> files.bytes(path).orElseThrow(),
                counted);
    }

    private static Links links(CourseModule module, Registers registers) {
        return new Links(new Links.Base(registers, module.sources(), Glasses.GGZ, "", LABELS, PackagePage.PLACES), "");
    }

    private static Map<String, Object> mirrored(Scene scene, boolean counted, int first) {
        String favourite = scene.choices().get(0).id();
        return counted
                ? map(
                        "source",
                        "live",
                        "people",
                        24,
                        "favourite",
                        favourite,
                        "shares",
                        map(favourite, first, "", 100 - first),
                        "at",
                        "2026-11-20",
                        "who",
                        "")
                : map("source", "expected", "favourite", favourite, "reason", "Dat past bij de rol.");
    }

    /** A map in the order in which it is written. */
    static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }

    static List<String> texts(List<?> all) {
        return all.stream().map(String::valueOf).toList();
    }

    /** What a script of Node says. */
    static String node(String... command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(List.of("node"));
        whole.addAll(List.of(command));
        Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
