package nl.overenweer.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files. */
final class Sources {
    static final Path JAVA = Path.of("src/main/java");

    private static final Path ROOT = Path.of("src");

    private Sources() {}

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that people write and read: not the fonts, pictures and the lock file. */
    static List<Path> all() {
        List<Path> all = new ArrayList<>();
        for (String ending : List.of(".java", ".xhtml", ".css", ".js", ".mjs", ".sql")) {
            all.addAll(files(ROOT, ending));
        }
        return all;
    }

    static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    static long lines(String name) {
        try {
            return text(Path.of(name)).lines().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
