package nl.overenweer.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The folder {@code courses/} as it came with this release, packed among the classes. */
final class PackedCourses {
    private static final String LANDMARK = "courses/begrippen.yaml";

    private PackedCourses() {}

    /** Every file by its path below {@code courses/}, from an unpacked application or from within its archive. */
    static Map<String, byte[]> files() {
        URL landmark = Objects.requireNonNull(PackedCourses.class.getClassLoader(), "loaded by an application")
                .getResource(LANDMARK);
        if (landmark == null) {
            throw new IllegalStateException("The release was packed without " + LANDMARK);
        }
        try {
            URI uri = landmark.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return below(Objects.requireNonNull(Path.of(uri).getParent()));
            }
            try (FileSystem archive = FileSystems.newFileSystem(uri, Map.of())) {
                return below(Objects.requireNonNull(Path.of(uri).getParent()));
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("The courses of this release can't be read", unreadable);
        }
    }

    static Map<String, byte[]> below(Path root) {
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
