package nl.overenweer.authoring;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.Registers;
import nl.overenweer.content.checking.ContentCheck;
import nl.overenweer.content.checking.Finding;
import nl.overenweer.content.reading.CourseTree;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.UseCase;

/**
 * Takes in the courses of a release. What is already on the shelf stays; what trainers published since stays too, and the release's text
 * waits for them as a draft; a folder with faults is refused, with its faults in the log, and the version before stays.
 */
@UseCase
public class ReleasedCourses {
    private static final Logger LOG = Logger.getLogger(ReleasedCourses.class.getName());

    @Inject
    private Library library;

    @Inject
    private Drafts drafts;

    @Inject
    private Lint lint;

    @Inject
    private Clocks clocks;

    /** Takes in these files, by their path below {@code courses/}. */
    public void take(Map<String, byte[]> files) {
        var tree = CourseTree.read(files);
        tree.problems().forEach(problem -> LOG.warning(() -> "courses/" + problem));
        Optional<Registers> registers = tree.registers().value();
        if (registers.isEmpty()) {
            LOG.warning("The glossary or the statute register has faults; nothing of courses/ was taken in.");
            return;
        }
        library.shelveRegisters(shared(files), clocks.now());
        tree.folders()
                .forEach(folder -> folder.module().value().ifPresent(module -> take(folder, module, registers.get())));
    }

    private void take(CourseTree.Folder folder, CourseModule module, Registers registers) {
        List<Finding> errors = ContentCheck.problems(module, registers, clocks.today()).stream()
                .filter(Finding::isError)
                .toList();
        if (!errors.isEmpty()) {
            errors.forEach(error -> LOG.warning(() -> "courses/" + folder.path() + ", " + error));
            return;
        }
        List<Remark> refusals =
                lint.demanded(module).stream().filter(Remark::blocks).toList();
        if (!refusals.isEmpty()) {
            refusals.forEach(refusal -> LOG.warning(() -> "courses/" + folder.path() + ": " + refusal.text()));
            return;
        }
        Optional<ModuleVersion> current = library.current(module.slug());
        boolean known = library.history(module.slug()).stream()
                .anyMatch(version -> version.digest().equals(folder.files().digest()));
        if (!known && current.isPresent() && !library.isImported(current.get().id())) {
            boolean offered = drafts.fromImport(module.slug(), folder.files(), clocks.now());
            LOG.info(() -> "courses/" + folder.path() + ": a trainer's version stays"
                    + (offered ? "; the release's text waits as a draft." : "."));
        } else if (!known) {
            library.shelveRelease(folder.files(), "Meegekomen met de software", clocks.now())
                    .ifPresent(
                            version -> LOG.info(() -> "courses/" + folder.path() + " is version " + version.number()));
        }
    }

    /** The files outside the modules' folders. */
    private static Map<String, byte[]> shared(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().matches("begrippen\\.yaml|wetten\\.yaml|[^/]+/course\\.yaml"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
