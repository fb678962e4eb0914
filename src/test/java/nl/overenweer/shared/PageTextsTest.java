package nl.overenweer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of pages exist, in both languages. */
class PageTextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/nl/overenweer");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern USE = Pattern.compile("text(?:\\['|\\.of\\(')([\\w.-]+)'(?:\\]|,|\\))");

    @Test
    void everySentenceOfAPageIsInBothLanguages() {
        Texts dutch = Texts.in(Texts.DUTCH);
        Texts english = Texts.in(Texts.ENGLISH);
        Map<String, List<String>> missing = new TreeMap<>();

        for (Path page : files(PAGES, ".xhtml")) {
            List<String> unknown = keys(page)
                    .filter(key -> !dutch.has(key) || !english.has(key))
                    .toList();
            if (!unknown.isEmpty()) {
                missing.put(page.toString(), unknown);
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void bundlesAreInStep() {
        Map<String, TreeSet<String>> onlyInOne = new TreeMap<>();

        for (Path english : files(BUNDLES, "_en.properties")) {
            Path dutch = Path.of(english.toString().replace("_en.properties", ".properties"));
            TreeSet<String> difference = new TreeSet<>(names(dutch));
            names(english).forEach(name -> {
                if (!difference.remove(name)) {
                    difference.add(name);
                }
            });
            if (!difference.isEmpty()) {
                onlyInOne.put(dutch.toString(), difference);
            }
        }

        assertThat(onlyInOne).isEmpty();
    }

    private static Stream<String> keys(Path page) {
        return USE.matcher(read(page)).results().map(found -> found.group(1));
    }

    private static TreeSet<String> names(Path bundle) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
