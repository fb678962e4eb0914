package nl.overenweer.scorm;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import nl.overenweer.scorm.manifest.Finding;
import nl.overenweer.shared.JsonText;

/** A report as it is kept: keys and their arguments, so that it is read in the reader's language. */
final class FindingText {
    private FindingText() {}

    static String of(List<Finding> findings) {
        JsonArrayBuilder all = JsonText.MAKER.createArrayBuilder();
        for (Finding each : findings) {
            JsonArrayBuilder arguments = JsonText.MAKER.createArrayBuilder();
            each.arguments().forEach(arguments::add);
            all.add(JsonText.MAKER
                    .createObjectBuilder()
                    .add("severity", each.severity().name())
                    .add("line", each.line())
                    .add("key", each.key())
                    .add("arguments", arguments));
        }
        return all.build().toString();
    }

    static List<Finding> read(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        try (JsonReader reader = JsonText.MAKER.createReader(new StringReader(text))) {
            JsonArray all = reader.readArray();
            return all.getValuesAs(JsonObject.class).stream()
                    .map(FindingText::finding)
                    .toList();
        }
    }

    private static Finding finding(JsonObject in) {
        return new Finding(
                Finding.Severity.valueOf(in.getString("severity")),
                in.getInt("line"),
                in.getString("key"),
                in.getJsonArray("arguments").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }
}
