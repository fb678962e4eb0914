package nl.overenweer.authoring.editing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a form sent: for each name its values, in the order of the page. */
public record Posted(Map<String, List<String>> values) {
    public Posted {
        values = Map.copyOf(values);
    }

    public static Posted of(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new HashMap<>();
        parameters.forEach((name, all) ->
                values.put(name, Arrays.stream(all).map(Posted::clean).toList()));
        return new Posted(values);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The first value; empty when the form has no such field. */
    public String one(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The value at this position of a repeated field; empty past its end. */
    String one(String name, int index) {
        return index < all(name).size() ? all(name).get(index) : "";
    }

    /** Browsers send lines with CR LF; the text form has LF, no blanks at the end and no control characters. */
    private static String clean(String value) {
        return value.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replaceAll("[ \t]+\n", "\n")
                .stripTrailing();
    }
}
