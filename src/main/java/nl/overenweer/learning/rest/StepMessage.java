package nl.overenweer.learning.rest;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.Set;
import nl.overenweer.shared.JsonText;

/**
 * A step as a script sends it, read strictly: a field that is not ours, or twice there, or of another kind, makes it unreadable.
 *
 * @param item slug of the page, case or quiz
 * @param spot scene or question in it
 * @param child the id of what is expected for the child
 * @param given an answer to a question
 * @param after the step of the answer that this one is written over, in a closing test; 0 for none
 * @param open how many open questions she knows of when she hands in a closing test
 */
record StepMessage(
        String ticket,
        String kind,
        String item,
        String spot,
        String choice,
        String child,
        List<String> given,
        OptionalInt after,
        OptionalInt open) {
    private static final Set<String> NUMBERS = Set.of("after", "open");
    private static final int LONGEST_NUMBER = 9;
    private static final String GIVEN = "given";
    private static final Set<String> WORDS = Set.of("ticket", "kind", "item", "spot", "choice", "child");
    private static final int MOST_GIVEN = 40;
    private static final int LONGEST = 200;

    /** Refuses with {@link IllegalArgumentException} what is no step. */
    static StepMessage read(String text) {
        try (JsonParser parser = JsonText.MAKER.createParser(new StringReader(text))) {
            Map<String, List<String>> fields = fields(parser);
            return new StepMessage(
                    word(fields, "ticket"),
                    word(fields, "kind"),
                    word(fields, "item"),
                    word(fields, "spot"),
                    word(fields, "choice"),
                    word(fields, "child"),
                    fields.getOrDefault(GIVEN, List.of()),
                    number(fields, "after"),
                    number(fields, "open"));
        } catch (JsonException | NoSuchElementException | IllegalStateException noJson) {
            throw new IllegalArgumentException("no JSON object", noJson);
        }
    }

    private static Map<String, List<String>> fields(JsonParser parser) {
        expect(parser.next() == Event.START_OBJECT);
        Map<String, List<String>> fields = new HashMap<>();
        while (parser.next() == Event.KEY_NAME) {
            String name = parser.getString();
            expect(!fields.containsKey(name));
            fields.put(name, value(parser, name));
        }
        expect(!parser.hasNext());
        return fields;
    }

    private static List<String> value(JsonParser parser, String name) {
        if (name.equals(GIVEN)) {
            return list(parser);
        }
        if (NUMBERS.contains(name)) {
            return List.of(digits(parser));
        }
        expect(WORDS.contains(name));
        return List.of(text(parser, parser.next()));
    }

    private static String digits(JsonParser parser) {
        expect(parser.next() == Event.VALUE_NUMBER && parser.isIntegralNumber());
        String digits = parser.getString();
        expect(digits.length() <= LONGEST_NUMBER && digits.chars().allMatch(Character::isDigit));
        return digits;
    }

    private static List<String> list(JsonParser parser) {
        expect(parser.next() == Event.START_ARRAY);
        List<String> given = new ArrayList<>();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            given.add(text(parser, event));
            expect(given.size() <= MOST_GIVEN);
        }
        return List.copyOf(given);
    }

    private static String text(JsonParser parser, Event event) {
        expect(event == Event.VALUE_STRING && parser.getString().length() <= LONGEST);
        return parser.getString();
    }

    private static String word(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }

    private static OptionalInt number(Map<String, List<String>> fields, String name) {
        String digits = word(fields, name);
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no step");
        }
    }
}
