package nl.overenweer.learning;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import nl.overenweer.shared.JsonText;

/** The particulars of a step, as JSON text in the ledger. */
final class Payload {
    static final Payload NONE = new Payload(JsonObject.EMPTY_JSON_OBJECT);

    private final JsonObject json;

    private Payload(JsonObject json) {
        this.json = json;
    }

    static Payload read(String text) {
        try (JsonReader reader = JsonText.MAKER.createReader(new StringReader(text))) {
            return new Payload(reader.readObject());
        }
    }

    Payload with(String name, String value) {
        return new Payload(builder().add(name, value).build());
    }

    Payload with(String name, int value) {
        return new Payload(builder().add(name, value).build());
    }

    Payload with(String name, List<String> values) {
        JsonArrayBuilder array = JsonText.MAKER.createArrayBuilder();
        values.forEach(array::add);
        return new Payload(builder().add(name, array).build());
    }

    /** The texts of this name are taken out; how many there were stays. */
    Payload without(String name) {
        return has(name) ? with(name, texts(name).stream().map(text -> "").toList()) : this;
    }

    String text(String name) {
        return json.getString(name);
    }

    /** The number of this name, or the other where there is none. */
    int number(String name, int missing) {
        return json.getInt(name, missing);
    }

    boolean has(String name) {
        return json.containsKey(name);
    }

    int number(String name) {
        return json.getInt(name);
    }

    List<String> texts(String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    /** Whether this says all that {@code asked} says: what was worked out on top of it may differ. */
    boolean covers(Payload asked) {
        return asked.json.entrySet().stream().allMatch(entry -> entry.getValue().equals(json.get(entry.getKey())));
    }

    @Override
    public String toString() {
        return json.toString();
    }

    private JsonObjectBuilder builder() {
        return JsonText.MAKER.createObjectBuilder(json);
    }
}
