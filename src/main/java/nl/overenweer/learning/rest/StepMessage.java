package nl.overenweer.learning.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;

/**
 * A step as a script sends it, read strictly: a field that is not ours, or of another kind, makes it unreadable.
 *
 * @param item slug of the page, case or quiz
 * @param spot scene or question in it
 * @param child the id of what is expected for the child
 * @param given an answer to a question
 */
record StepMessage(
        String ticket, String kind, String item, String spot, String choice, String child, List<String> given) {
    private static final Set<String> FIELDS = Set.of("ticket", "kind", "item", "spot", "choice", "child", "given");
    private static final int MOST_GIVEN = 40;
    private static final int LONGEST = 200;

    /** Refuses with {@link IllegalArgumentException} what is no step. */
    static StepMessage read(String text) {
        JsonObject json = object(text);
        if (!FIELDS.containsAll(json.keySet())) {
            throw new IllegalArgumentException("unknown field in " + json.keySet());
        }
        return new StepMessage(
                word(json, "ticket"),
                word(json, "kind"),
                word(json, "item"),
                word(json, "spot"),
                word(json, "choice"),
                word(json, "child"),
                words(json));
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException unreadable) {
            throw new IllegalArgumentException("no JSON object", unreadable);
        }
    }

    private static String word(JsonObject json, String name) {
        return json.containsKey(name) ? text(json.get(name)) : "";
    }

    private static List<String> words(JsonObject json) {
        if (!json.containsKey("given")) {
            return List.of();
        }
        if (json.get("given").getValueType() != JsonValue.ValueType.ARRAY) {
            throw new IllegalArgumentException("given is a list");
        }
        List<String> given =
                json.getJsonArray("given").stream().map(StepMessage::text).toList();
        if (given.size() > MOST_GIVEN) {
            throw new IllegalArgumentException("too much given");
        }
        return given;
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string && string.getString().length() <= LONGEST) {
            return string.getString();
        }
        throw new IllegalArgumentException("a short text was expected");
    }
}
