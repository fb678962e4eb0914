package nl.overenweer.scorm.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overenweer.scorm.Commit;
import nl.overenweer.scorm.Commit.Ending;
import nl.overenweer.scorm.Looks;
import nl.overenweer.scorm.cmi.Change;
import nl.overenweer.scorm.sequencing.NavigationRequest;
import nl.overenweer.scorm.sequencing.NavigationRequest.Kind;
import nl.overenweer.scorm.sequencing.Words;
import nl.overenweer.shared.JsonText;

/** What the player sends, read strictly: anything else is refused with {@link IllegalArgumentException}. */
final class ScoMessage {
    private static final Pattern DEVICE = Pattern.compile("[A-Za-z0-9]{1,40}");
    private static final int MOST_CHANGES = 20_000;
    private static final int LONGEST_PART = 255;

    /** @param device the browser's own name, as our journals have it */
    record Open(String device, boolean takesOver) {}

    record Move(int session, NavigationRequest request) {}

    private final JsonObject json;

    private ScoMessage(String text) {
        try (JsonReader reader = JsonText.MAKER.createReader(new StringReader(text))) {
            json = reader.readObject();
        } catch (JsonException | IllegalStateException noObject) {
            throw new IllegalArgumentException("no JSON object", noObject);
        }
    }

    static Open opening(String text) {
        ScoMessage message = new ScoMessage(text);
        String device = message.word("device");
        expect(DEVICE.matcher(device).matches());
        return new Open(device, message.json.getOrDefault("takesOver", JsonValue.FALSE) == JsonValue.TRUE);
    }

    static Commit commit(String text) {
        ScoMessage message = new ScoMessage(text);
        String part = message.word("part");
        expect(!part.isEmpty() && part.length() <= LONGEST_PART);
        return new Commit(
                message.number("session"), message.number("number"), part, message.changes(), message.ending());
    }

    private Ending ending() {
        String word = word("ending");
        for (Ending ending : Ending.values()) {
            if (ending.name().toLowerCase(Locale.ROOT).equals(word)) {
                return ending;
            }
        }
        throw new IllegalArgumentException("no ending");
    }

    private List<Change> changes() {
        expect(json.get("set") instanceof JsonArray);
        JsonArray set = json.getJsonArray("set");
        expect(set.size() <= MOST_CHANGES);
        List<Change> changes = new ArrayList<>();
        for (JsonValue one : set) {
            expect(one instanceof JsonArray);
            JsonArray pair = one.asJsonArray();
            expect(pair.size() == 2 && pair.get(0) instanceof JsonString && pair.get(1) instanceof JsonString);
            changes.add(new Change(pair.getString(0), pair.getString(1)));
        }
        return changes;
    }

    /** What to look at: no request for what is in front of her, or for the first. */
    static Looks.Look look(String text) {
        ScoMessage message = new ScoMessage(text);
        String asked = message.word("request");
        Optional<NavigationRequest> request = request(asked);
        expect(asked.isEmpty() || request.isPresent());
        return new Looks.Look(message.part(), request);
    }

    static String part(String text) {
        return new ScoMessage(text).part();
    }

    private String part() {
        String part = word("part");
        expect(part.length() <= LONGEST_PART);
        return part;
    }

    static Move move(String text) {
        ScoMessage message = new ScoMessage(text);
        return new Move(
                message.number("session"),
                request(message.word("request")).orElseThrow(() -> new IllegalArgumentException("no request")));
    }

    private static Optional<NavigationRequest> request(String text) {
        return NavigationRequest.written(text).or(() -> Words.find(Kind.class, text)
                .filter(kind -> kind == Kind.START || kind == Kind.RESUME_ALL)
                .map(NavigationRequest::of));
    }

    private String word(String name) {
        expect(json.get(name) instanceof JsonString);
        return json.getString(name);
    }

    private int number(String name) {
        expect(json.get(name) instanceof JsonNumber number
                && number.isIntegral()
                && number.longValue() == number.intValue());
        int number = json.getInt(name);
        expect(number >= 0);
        return number;
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not ours");
        }
    }
}
