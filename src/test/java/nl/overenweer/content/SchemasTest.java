package nl.overenweer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schemas that editors use say the same as the reader. */
class SchemasTest {
    private static final Path SCHEMAS = Path.of("courses/schema");

    @Test
    void everyRealCourseFileFitsItsSchema() {
        var faults = new TreeMap<String, List<String>>();

        CourseFolder.files(Path.of("courses")).forEach((path, bytes) -> {
            if (path.endsWith(".yaml")) {
                List<String> found = schemaOf(path).faults(load(new String(bytes, StandardCharsets.UTF_8)));
                faults.computeIfAbsent(path, any -> new ArrayList<>()).addAll(found);
            }
        });

        assertThat(faults.values()).allSatisfy(found -> assertThat(found).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "module.yaml",
                "casus-1.yaml",
                "toets.yaml",
                "eindtoets.yaml",
                "voorbeeld/course.yaml",
                "begrippen.yaml",
                "wetten.yaml"
            })
    void anUnknownKeyAnywhereIsRefusedByBoth(String file) {
        everyMapping(file, (mapping, broken) -> {
            mapping.put("onbekende-sleutel", "x");
            assertThat(schemaOf(file).faults(load(broken.get())))
                    .as("schema: %s", broken.get())
                    .isNotEmpty();
            assertThat(read(file, broken.get())).as("reader: %s", broken.get()).isNotEmpty();
            mapping.remove("onbekende-sleutel");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "module.yaml",
                "casus-1.yaml",
                "toets.yaml",
                "eindtoets.yaml",
                "voorbeeld/course.yaml",
                "begrippen.yaml",
                "wetten.yaml"
            })
    void whatTheSchemaRequiresTheReaderRequires(String file) {
        everyMapping(file, (mapping, broken) -> {
            for (String key : List.copyOf(mapping.keySet())) {
                var copy = new LinkedHashMap<>(mapping);
                mapping.remove(key);
                boolean schema = !schemaOf(file).faults(load(broken.get())).isEmpty();
                boolean reader = read(file, broken.get()).stream().anyMatch(SchemasTest::isMissing);
                assertThat(reader)
                        .as("without '%s' (schema refuses: %s) in %s: %s", key, schema, file, broken.get())
                        .isEqualTo(schema);
                mapping.clear();
                mapping.putAll(copy);
            }
        });
    }

    /** A scene whose 'einde' is taken away lacks all that a decision has, and so on: what counts is that something is missing. */
    private static boolean isMissing(String fault) {
        return fault.contains("ontbreekt")
                || fault.contains("moet een")
                || fault.contains("precies één van")
                || fault.contains("heeft geen keuzes")
                || fault.contains("Zeg bij ‘rollen’")
                || fault.contains("nog geen scènes");
    }

    private interface Printed {
        String get();
    }

    /** Walks every mapping of the example's file; what is printed shows the changes made to it. */
    private static void everyMapping(String file, BiConsumer<Map<String, @Nullable Object>, Printed> test) {
        Object root = load(Example.whole().text(file));
        var dump = new Dump(DumpSettings.builder().build());
        mappings(root).forEach(mapping -> test.accept(mapping, () -> dump.dumpToString(root)));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> mappings(@Nullable Object node) {
        var found = new ArrayList<Map<String, @Nullable Object>>();
        if (node instanceof Map<?, ?> map) {
            boolean condition = map.keySet().stream().anyMatch(key -> key.equals("telefoon"));
            if (!condition) {
                found.add((Map<String, @Nullable Object>) map);
            }
            map.values().forEach(value -> found.addAll(mappings(value)));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> found.addAll(mappings(value)));
        }
        return found;
    }

    private static List<String> read(String file, String yaml) {
        Example changed = Example.whole().with(file, before -> yaml);
        return changed.tree().problems().stream().map(problem -> problem.text()).toList();
    }

    private static SchemaCheck schemaOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1)
                .replace(".yaml", "")
                .replaceFirst("^casus-.*", "casus")
                .replaceFirst("^eindtoets$", "toets");
        try {
            String json = Files.readString(SCHEMAS.resolve(name + ".schema.json"));
            return new SchemaCheck((Map<?, ?>) Objects.requireNonNull(load(json)));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static @Nullable Object load(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }
}
