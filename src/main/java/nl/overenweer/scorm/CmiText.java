package nl.overenweer.scorm;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import nl.overenweer.shared.JsonText;

/** Values of a data model as the database keeps them: one JSON object of words. */
final class CmiText {
    private CmiText() {}

    static String of(Map<String, String> values) {
        JsonObjectBuilder json = JsonText.MAKER.createObjectBuilder();
        values.forEach(json::add);
        return json.build().toString();
    }

    /** Each name with this in front. */
    static Map<String, String> read(String text, String prefix) {
        Map<String, String> values = new TreeMap<>();
        try (JsonReader reader = JsonText.MAKER.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            json.keySet().forEach(name -> values.put(prefix + name, json.getString(name)));
        }
        return values;
    }
}
