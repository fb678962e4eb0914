package nl.overenweer.authoring.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A condition in one line: {@code balie: a, c; niet keuken: b} for {@code als: {balie: [a, c], niet: {keuken: [b]}}}. A line that does not
 * fit the notation stays as it was typed, for the check to report.
 */
final class Conditions {
    private static final String NOT = "niet";

    private Conditions() {}

    static String line(@Nullable Object condition) {
        if (!(condition instanceof Map<?, ?> map)) {
            return condition == null ? "" : condition.toString();
        }
        StringJoiner line = new StringJoiner("; ");
        map.forEach((scene, choices) -> {
            if (NOT.equals(scene)) {
                if (!line(choices).isEmpty()) {
                    line.add(NOT + " " + line(choices).replace("; ", "; " + NOT + " "));
                }
            } else {
                line.add(scene + ": " + listed(choices));
            }
        });
        return line.toString();
    }

    static @Nullable Object read(String line) {
        String clean = line.strip();
        if (clean.isEmpty()) {
            return null;
        }
        Map<String, Object> condition = new LinkedHashMap<>();
        Map<String, Object> not = new LinkedHashMap<>();
        for (String part : clean.split(";")) {
            String one = part.strip();
            boolean negated = one.startsWith(NOT + " ");
            String plain = negated ? one.substring(NOT.length()).strip() : one;
            int colon = plain.indexOf(':');
            if (colon < 1 || choices(plain.substring(colon + 1)).isEmpty()) {
                return clean;
            }
            (negated ? not : condition).put(plain.substring(0, colon).strip(), choices(plain.substring(colon + 1)));
        }
        if (!not.isEmpty()) {
            condition.put(NOT, not);
        }
        return condition;
    }

    /** The condition without this choice of this scene; null when nothing is left of it. */
    static @Nullable Object without(@Nullable Object condition, String scene, @Nullable String choice) {
        if (!(condition instanceof Map<?, ?> map)) {
            return condition;
        }
        Map<String, Object> left = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            Object kept =
                    NOT.equals(key) ? without(value, scene, choice) : key.equals(scene) ? less(value, choice) : value;
            if (kept != null) {
                left.put(String.valueOf(key), kept);
            }
        });
        return left.isEmpty() ? null : left;
    }

    private static @Nullable Object less(@Nullable Object choices, @Nullable String choice) {
        if (choice == null || !(choices instanceof List<?> list)) {
            return choice == null || choice.equals(choices) ? null : choices;
        }
        List<Object> left = new ArrayList<>(list);
        left.remove(choice);
        return left.isEmpty() ? null : left;
    }

    private static List<String> choices(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static String listed(@Nullable Object choices) {
        StringJoiner joined = new StringJoiner(", ");
        if (choices instanceof List<?> list) {
            list.forEach(one -> joined.add(String.valueOf(one)));
        } else {
            joined.add(String.valueOf(choices));
        }
        return joined.toString();
    }
}
