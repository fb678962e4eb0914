package nl.overenweer.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.reading.CourseReader;
import nl.overenweer.content.reading.CourseWriter;

/** Prints a module in the one form that the course writer gives it, so that a difference between two texts is a difference in what they say. */
@ApplicationScoped
class Canonical {
    @Inject
    private Library library;

    /** Files that can't be read yet stay as they are typed. */
    ModuleFiles form(ModuleFiles files) {
        return CourseReader.readModule(files, library.registers())
                .value()
                .map(module -> withMedia(CourseWriter.files(module), files))
                .orElse(files);
    }

    private static ModuleFiles withMedia(ModuleFiles printed, ModuleFiles files) {
        ModuleFiles all = new ModuleFiles(files.course(), files.folder(), java.util.Map.of());
        for (String path : files.paths()) {
            if (path.startsWith("media/")) {
                all = all.with(path, files.bytes(path).orElseThrow());
            }
        }
        for (String path : printed.paths()) {
            all = all.with(path, printed.bytes(path).orElseThrow());
        }
        return all;
    }
}
