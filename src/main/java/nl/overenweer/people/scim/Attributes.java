package nl.overenweer.people.scim;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overenweer.people.scim.asking.PatchPath;
import nl.overenweer.shared.RuleBroken;

/** What a system sent: "attribute names are case insensitive" (RFC 7643 2.1), and one that is null is not there (2.5). */
record Attributes(JsonObject sent) {
    static final JsonObject NONE = JsonValue.EMPTY_JSON_OBJECT;

    private static final int LONGEST = 250;

    Optional<JsonValue> value(String name) {
        return sent.entrySet().stream()
                .filter(each -> PatchPath.name(each.getKey()).equals(name.toLowerCase(Locale.ROOT)))
                .map(java.util.Map.Entry::getValue)
                .filter(each -> each.getValueType() != JsonValue.ValueType.NULL)
                .findFirst();
    }

    /** A single line; empty where there is none. Refuses what is no text and what is too long. */
    Optional<String> text(String name) {
        Optional<String> text =
                value(name).map(each -> plain(each).orElseThrow(() -> new RuleBroken("people.scim.value", name)));
        if (text.filter(each -> each.length() > LONGEST || each.codePoints().anyMatch(Character::isISOControl))
                .isPresent()) {
            throw new RuleBroken("people.scim.value", name);
        }
        return text.map(String::strip).filter(each -> !each.isEmpty());
    }

    /** Some systems write {@code "False"} for false. */
    Optional<Boolean> truth(String name) {
        return value(name).map(each -> {
            String said = plain(each).orElse("").toLowerCase(Locale.ROOT);
            if (!said.equals("true") && !said.equals("false")) {
                throw new RuleBroken("people.scim.value", name);
            }
            return said.equals("true");
        });
    }

    Attributes object(String name) {
        return new Attributes(value(name)
                .map(each -> {
                    if (each instanceof JsonObject object) {
                        return object;
                    }
                    throw new RuleBroken("people.scim.value", name);
                })
                .orElse(NONE));
    }

    List<Attributes> objects(String name) {
        Optional<JsonValue> value = value(name);
        if (value.isPresent() && !(value.get() instanceof JsonArray)) {
            throw new RuleBroken("people.scim.value", name);
        }
        return value.map(JsonValue::asJsonArray).orElse(JsonValue.EMPTY_JSON_ARRAY).stream()
                .map(each -> {
                    if (each instanceof JsonObject object) {
                        return new Attributes(object);
                    }
                    throw new RuleBroken("people.scim.value", name);
                })
                .toList();
    }

    /** Refuses what does not say of which schema it is (RFC 7644 3.3). */
    void refuseOtherThan(String schema) {
        boolean said = value("schemas").filter(JsonArray.class::isInstance).map(JsonValue::asJsonArray).stream()
                .flatMap(List::stream)
                .anyMatch(each ->
                        each instanceof JsonString text && text.getString().equalsIgnoreCase(schema));
        if (!said) {
            throw new RuleBroken("people.scim.schema", schema);
        }
    }

    static Optional<String> plain(JsonValue value) {
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        if (value instanceof JsonNumber || value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE)) {
            return Optional.of(value.toString());
        }
        return Optional.empty();
    }
}
