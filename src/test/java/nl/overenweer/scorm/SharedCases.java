package nl.overenweer.scorm;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Example;
import org.jspecify.annotations.Nullable;

/** The shared cases as they lie in their files, with the module that they are about: the example, with a case of its own and questions that show more. */
final class SharedCases {
    static final Path FOLDER = Path.of("src/test/resources/nl/overenweer/scorm/same-rules");

    private static final String RULE = "{paginas: alle, casussen: alle, toets: 1, eindtoets: geslaagd}";

    private SharedCases() {}

    static Example example() {
        return Example.whole()
                .with("casus-1.yaml", any -> text("casus.yaml"))
                .with(
                        "toets.yaml",
                        "antwoord: 5\n    marge: 0\n    decimalen: 0",
                        "antwoord: 2.5\n    marge: 0.25\n    decimalen: 2")
                .with(
                        "toets.yaml",
                        "      - {tekst: Moeder trekt zich",
                        "      - {tekst: Oma kwam om half vier., juist: true, feedback: Een feit.}\n      - {tekst: Moeder trekt zich");
    }

    static CourseModule module() {
        return module(example());
    }

    /** The same, done when this rule says so. */
    static CourseModule under(String rule) {
        return rule.equals(RULE) ? module() : module(example().with("module.yaml", RULE, rule));
    }

    private static CourseModule module(Example example) {
        return example.reading()
                .value()
                .orElseThrow(() -> new IllegalStateException(String.join("\n", example.faults())));
    }

    /** Each case of a file, as maps, lists, words, numbers and truths. */
    static List<Map<String, Object>> of(String file) {
        try (var reader = Json.createReader(Files.newBufferedReader(FOLDER.resolve(file)))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(SharedCases::plain)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> plain(JsonObject object) {
        Map<String, Object> plain = new LinkedHashMap<>();
        object.forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> plain((JsonObject) value);
            case ARRAY -> ((JsonArray) value).stream().map(SharedCases::plain).toList();
            case NUMBER -> ((JsonNumber) value).intValueExact();
            case STRING -> ((JsonString) value).getString();
            case TRUE -> true;
            case FALSE -> false;
            // no number of slips: another word
            case NULL -> "";
        };
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String word(Map<String, Object> each, String name) {
        return String.valueOf(each.get(name));
    }

    static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    static List<String> words(@Nullable Object value) {
        return Packages.texts(list(value));
    }

    static int number(@Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).intValue();
    }

    static Map<?, ?> entries(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }
}
