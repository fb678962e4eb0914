package nl.overenweer.people.scim;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.overenweer.shared.JsonText;

/** What this service can do, in SCIM's own words (RFC 7644 4). */
public final class Description {
    private static final JsonObject ALL = read();

    private Description() {}

    private static JsonObject read() {
        try (InputStream in = Objects.requireNonNull(Description.class.getResourceAsStream("description.json"));
                JsonReader reader = JsonText.MAKER.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code ServiceProviderConfig}, {@code ResourceTypes} or {@code Schemas}; empty for anything else. */
    public static Optional<JsonObject> of(String name, Bearer bearer) {
        if (name.equals("ServiceProviderConfig")) {
            return Optional.of(Answer.versioned(ALL.getJsonObject(name), name, bearer.base() + '/' + name));
        }
        return ALL.get(name) instanceof JsonArray
                ? Optional.of(
                        Answer.list(each(name, bearer), ALL.getJsonArray(name).size(), 1))
                : Optional.empty();
    }

    /** One of several, by its id. */
    public static Optional<JsonObject> of(String name, String id, Bearer bearer) {
        return ALL.get(name) instanceof JsonArray
                ? each(name, bearer).stream()
                        .filter(each -> each.getString("id").equals(id))
                        .findFirst()
                : Optional.empty();
    }

    private static List<JsonObject> each(String name, Bearer bearer) {
        String type = name.equals("Schemas") ? "Schema" : "ResourceType";
        return ALL.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(each -> Answer.versioned(each, type, bearer.base() + '/' + name + '/' + each.getString("id")))
                .toList();
    }
}
