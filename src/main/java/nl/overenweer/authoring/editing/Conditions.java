package nl.overenweer.authoring.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A condition in one line: {@code balie: a, c; niet keuken: b} for {@code als: {balie: [a, c], niet: {keuken: [b]}}}, and likewise {@code klok
 * vanaf 3 dagen}, {@code termijn melding: gemist}, {@code gevraagd brief: toestemming}. A line that does not
 * fit the notation stays as it was typed, for the check to report.
 */
final class Conditions {
    private static final String NOT = "niet";
    private static final String CLOCK = "klok";
    private static final List<String> GROUPS = List.of("termijn", "gevraagd");

    private Conditions() {}

    static String line(@Nullable Object condition) {
        return condition instanceof Map<?, ?> map
                ? String.join("; ", parts(map, ""))
                : condition == null ? "" : condition.toString();
    }

    private static List<String> parts(Map<?, ?> map, String before) {
        List<String> parts = new ArrayList<>();
        map.forEach((key, value) -> {
            String word = String.valueOf(key);
            if (value instanceof Map<?, ?> inner) {
                String start = NOT.equals(word) ? NOT + " " : before + word + " ";
                parts.addAll(parts(inner, start));
            } else {
                boolean moment = before.endsWith(CLOCK + " ");
                parts.add(before + word + (moment ? " " : ": ") + listed(value));
            }
        });
        return parts;
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
            if (!add(negated ? not : condition, plain)) {
                return clean;
            }
        }
        if (!not.isEmpty()) {
            condition.put(NOT, not);
        }
        return condition;
    }

    /** False for what does not fit the notation. */
    private static boolean add(Map<String, Object> lines, String part) {
        String[] words = part.split("\\s+", 3);
        if (words[0].equals(CLOCK)) {
            return words.length == 3 && put(lines, CLOCK, words[1], words[2]);
        }
        int colon = part.indexOf(':');
        if (colon < 1 || choices(part.substring(colon + 1)).isEmpty()) {
            return false;
        }
        String name = part.substring(0, colon).strip();
        List<String> values = choices(part.substring(colon + 1));
        for (String group : GROUPS) {
            if (name.startsWith(group + " ")) {
                return put(lines, group, name.substring(group.length()).strip(), values);
            }
        }
        lines.put(name, values);
        return true;
    }

    private static boolean put(Map<String, Object> lines, String group, String key, Object value) {
        Map<String, Object> inner = new LinkedHashMap<>();
        if (lines.get(group) instanceof Map<?, ?> known) {
            known.forEach((name, one) -> inner.put(String.valueOf(name), one));
        }
        inner.put(key, value);
        lines.put(group, inner);
        return true;
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
