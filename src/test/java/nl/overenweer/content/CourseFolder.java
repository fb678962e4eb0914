package nl.overenweer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.overenweer.content.reading.CourseTree;

/** Folders of course files for tests. */
public final class CourseFolder {
    private CourseFolder() {}

    /** The project's own {@code courses/}. */
    public static CourseTree real() {
        return CourseTree.read(files(Path.of("courses")));
    }

    /** Every file below a folder, by its path with forward slashes. */
    public static Map<String, byte[]> files(Path root) {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
