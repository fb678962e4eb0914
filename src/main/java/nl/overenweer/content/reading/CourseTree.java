package nl.overenweer.content.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.overenweer.content.Course;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.Registers;

/** The whole folder {@code courses/}, read: the registers, the courses in order of their folders, and each module by itself. */
public final class CourseTree {
    private static final String MAIN = "course.yaml";

    /** One module's folder; its problems leave the other modules untouched. */
    public record Folder(String path, ModuleFiles files, Reading<CourseModule> module) {}

    private final SortedMap<String, byte[]> files;
    private final Reading<Registers> registers;
    private final List<Course> courses = new ArrayList<>();
    private final List<Folder> folders = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CourseTree(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
        this.registers = CourseReader.readRegisters(text(RegisterReader.TERMS), text(RegisterReader.STATUTES));
        problems.addAll(registers.problems());
        if (this.files.containsKey(AidReader.FILE)) {
            problems.addAll(CourseReader.readAid(text(AidReader.FILE)).problems());
        }
        for (String path : this.files.keySet()) {
            if (path.endsWith("/" + MAIN) && path.indexOf('/') == path.lastIndexOf('/')) {
                course(path);
            }
        }
        refuseSharedSlugs();
    }

    /** Reads files by their path below {@code courses/}. */
    public static CourseTree read(Map<String, byte[]> files) {
        return new CourseTree(files);
    }

    public Reading<Registers> registers() {
        return registers;
    }

    public List<Course> courses() {
        return List.copyOf(courses);
    }

    /** In the order in which the courses name them. */
    public List<Folder> folders() {
        return List.copyOf(folders);
    }

    /** Everything that is wrong, with paths below {@code courses/}. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void course(String path) {
        String home = path.substring(0, path.indexOf('/'));
        Reading<Course> reading = CourseReader.readCourse(path, text(path));
        problems.addAll(reading.problems());
        Optional<Course> course = reading.value();
        if (course.isEmpty()) {
            return;
        }
        courses.add(course.get());
        for (String folder : course.get().folders()) {
            module(path, course.get().slug(), home + "/" + folder, folder);
        }
        files.keySet().stream()
                .filter(other -> other.startsWith(home + "/") && other.endsWith("/module.yaml"))
                .map(other -> other.split("/")[1])
                .filter(folder -> !course.get().folders().contains(folder))
                .forEach(folder -> problems.add(new Problem(
                        path,
                        1,
                        "De map ‘" + folder + "’ staat niet bij ‘modules’. Zet hem erbij, of haal de map weg.")));
    }

    private void module(String coursePath, String course, String path, String folder) {
        Map<String, byte[]> own = within(path + "/");
        if (own.isEmpty()) {
            problems.add(new Problem(coursePath, 1, "De map ‘" + folder + "’ bij ‘modules’ bestaat niet."));
            return;
        }
        List<String> unsafe =
                own.keySet().stream().filter(name -> !ModuleFiles.isSafe(name)).toList();
        unsafe.forEach(name -> problems.add(new Problem(
                path + "/" + name,
                1,
                "Een bestandsnaam bestaat uit letters, cijfers, punten en streepjes, zonder spaties.")));
        unsafe.forEach(own::remove);
        var moduleFiles = new ModuleFiles(course, folder, own);
        Reading<CourseModule> module =
                CourseReader.readModule(moduleFiles, registers.value().orElse(Registers.EMPTY));
        folders.add(new Folder(path, moduleFiles, module));
        module.problems().forEach(one -> problems.add(new Problem(path + "/" + one.file(), one.line(), one.text())));
    }

    private void refuseSharedSlugs() {
        var homes = new HashMap<String, String>();
        for (Folder folder : folders) {
            folder.module().value().map(CourseModule::slug).ifPresent(slug -> {
                String other = homes.putIfAbsent(slug, folder.path());
                if (other != null) {
                    problems.add(new Problem(
                            folder.path() + "/module.yaml",
                            1,
                            "Het adres ‘" + slug + "’ is al van " + other + ". Kies een ander."));
                }
            });
        }
    }

    private Map<String, byte[]> within(String prefix) {
        var own = new TreeMap<String, byte[]>();
        files.tailMap(prefix).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(prefix))
                .forEach(entry -> own.put(entry.getKey().substring(prefix.length()), entry.getValue()));
        return own;
    }

    private String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }
}
