package nl.overenweer.scorm;

import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.overenweer.shared.JsonText;

/** Writes maps, lists, texts, numbers and yes or no as JSON, while they are read. */
final class PackedJson {
    private PackedJson() {}

    static void write(Object value, OutputStream out) {
        JsonGenerator json = JsonText.MAKER.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(value, json);
        json.flush();
    }

    private static void write(Object value, JsonGenerator json) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, each) -> {
                json.writeKey(String.valueOf(name));
                write(each, json);
            });
            json.writeEnd();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            list.forEach(each -> write(each, json));
            json.writeEnd();
        } else if (value instanceof Boolean yes) {
            json.write(yes);
        } else if (value instanceof Integer number) {
            json.write(number);
        } else if (value instanceof Long number) {
            json.write(number);
        } else {
            json.write(String.valueOf(value));
        }
    }
}
