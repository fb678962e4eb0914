package nl.overenweer.scorm;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Mentions;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.Registers;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Statute;
import nl.overenweer.content.Term;
import nl.overenweer.content.Vignette;
import nl.overenweer.content.reading.Links;

/**
 * What goes into a package of ours.
 *
 * @param mentions the terms and articles that the module names: no others go along
 * @param mirror what the Spiegel shows of a scene, per profession
 * @param media a file of the module by its path; asked one by one
 * @param invented whether what the Spiegel shows is that of a demonstration
 */
record PackageContents(
        ModuleVersion version,
        CourseModule module,
        Registers registers,
        Mentions mentions,
        Links links,
        BiFunction<Vignette, Scene, Map<String, Object>> mirror,
        Function<String, byte[]> media,
        boolean invented) {
    List<Statute> statutes() {
        return registers.statutes().statutes().stream()
                .filter(statute -> mentions.statutes().contains(statute.id()))
                .toList();
    }

    List<Term> terms() {
        return registers.glossary().terms().stream()
                .filter(term -> mentions.terms().contains(term.id()))
                .toList();
    }
}
