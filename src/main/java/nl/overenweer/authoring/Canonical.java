package nl.overenweer.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.ScormPackage;
import nl.overenweer.content.VersionId;
import nl.overenweer.content.reading.CourseWriter;

/** Prints a module in the one form that the course writer gives it, so that a difference between two texts is a difference in what they say. */
@ApplicationScoped
class Canonical {
    /** A version never changes, and so neither does its print. */
    private final Map<VersionId, ModuleFiles> printed = new ConcurrentHashMap<>();

    @Inject
    private Library library;

    @Inject
    private Readings readings;

    ModuleFiles of(VersionId version) {
        return printed.computeIfAbsent(version, id -> form(library.files(id)));
    }

    /** The same module with one item more; empty when the files can't be read as a module, or have an item at that address. */
    Optional<ModuleFiles> with(ModuleFiles files, ScormPackage item) {
        return readings.of(files)
                .value()
                .filter(module -> module.item(item.slug()).isEmpty())
                .map(module -> CourseWriter.files(module.with(item), files));
    }

    /** Files that can't be read as a whole module yet stay as they are written: printing what was understood could lose what was not. */
    ModuleFiles form(ModuleFiles files) {
        return readings.of(files)
                .value()
                .map(module -> CourseWriter.files(module, files))
                .orElse(files);
    }
}
