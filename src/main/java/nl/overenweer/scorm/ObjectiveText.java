package nl.overenweer.scorm;

import java.util.Map;
import java.util.TreeMap;
import nl.overenweer.scorm.sequencing.ObjectiveValues;
import org.jspecify.annotations.Nullable;

/** A shared objective as the database keeps it: what is unknown is left out. */
final class ObjectiveText {
    private ObjectiveText() {}

    static String of(ObjectiveValues values) {
        Map<String, String> text = new TreeMap<>();
        put(text, "satisfied", values.satisfied());
        put(text, "measure", values.measure());
        put(text, "raw", values.raw());
        put(text, "min", values.min());
        put(text, "max", values.max());
        put(text, "completed", values.completed());
        put(text, "progress", values.progress());
        return CmiText.of(text);
    }

    private static void put(Map<String, String> text, String name, @Nullable Object value) {
        if (value != null) {
            text.put(name, value.toString());
        }
    }

    static ObjectiveValues read(String text) {
        Map<String, String> values = CmiText.read(text, "");
        return new ObjectiveValues(
                status(values.get("satisfied")),
                number(values.get("measure")),
                number(values.get("raw")),
                number(values.get("min")),
                number(values.get("max")),
                status(values.get("completed")),
                number(values.get("progress")));
    }

    private static @Nullable Boolean status(@Nullable String word) {
        return word == null ? null : Boolean.valueOf(word);
    }

    private static @Nullable Double number(@Nullable String word) {
        return word == null ? null : Double.valueOf(word);
    }
}
