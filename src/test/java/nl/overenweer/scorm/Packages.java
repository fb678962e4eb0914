package nl.overenweer.scorm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Registers;
import nl.overenweer.content.reading.Labels;
import nl.overenweer.content.reading.Links;
import nl.overenweer.content.reading.PageLabels;
import nl.overenweer.content.reading.Places;
import nl.overenweer.scorm.packing.PackedModule;

/** Modules as packages have them, for tests without a server. */
final class Packages {
    private static final PageLabels PAGE = new PageLabels(
            "Link naar", "Uitgeschreven", "Nederlands", "Vraag", "Uitkomst", "Zo kwam je hier", "Vorige vraag", "Opnieuw", "vervallen", "nog geen wet");
    private static final Labels LABELS = new Labels(
            "De ggz bedoelt", "De Raad bedoelt", "Samen zeggen we", "Zo gaat het mis:", "In de lijst", "Sluit", PAGE);

    private Packages() {}

    /** The module without a Spiegel. */
    static Map<String, Object> packed(CourseModule module, Registers registers) {
        var base = new Links.Base(
                registers, module.sources(), Glasses.GGZ, "", LABELS, new Places("#/wetten/", "#/begrippen/", false));
        return PackedModule.of(module, new Links(base, ""), (vignette, scene) -> Map.of());
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
}
