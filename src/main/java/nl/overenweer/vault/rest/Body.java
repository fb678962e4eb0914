package nl.overenweer.vault.rest;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.rest.SentText;
import nl.overenweer.vault.TooLong;

/** What a script sent, read strictly: no more bytes than a text may have, and no field that is not ours. */
record Body(JsonObject fields) {
    private static final int MOST_BYTES = 128 * 1024;

    static Body read(InputStream stream, Set<String> known) throws IOException {
        String text = SentText.of(stream, MOST_BYTES).orElseThrow(TooLong::new);
        try (JsonReader reader = JsonText.MAKER.createReader(new StringReader(text))) {
            JsonObject fields = reader.readObject();
            if (!known.containsAll(fields.keySet())) {
                throw unreadable();
            }
            return new Body(fields);
        } catch (JsonException noJson) {
            throw unreadable();
        }
    }

    String text(String name) {
        return find(name).orElseThrow(Body::unreadable);
    }

    Optional<String> find(String name) {
        JsonValue value = fields.get(name);
        if (value == null || value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        throw unreadable();
    }

    int number(String name) {
        if (fields.get(name) instanceof JsonNumber number && number.isIntegral()) {
            return number.intValue();
        }
        throw unreadable();
    }

    private static RuleBroken unreadable() {
        return new RuleBroken("vault.refused.unreadable");
    }
}
