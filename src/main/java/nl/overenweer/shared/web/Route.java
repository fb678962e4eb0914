package nl.overenweer.shared.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One address of the product: its pattern, the view behind it and for whom it is.
 *
 * @param pattern as in {@code /modules/{module}/{item}}; a last part {@code **} takes the whole rest
 * @param view the page, as in {@code /learning/item.xhtml}; empty for an address that no Faces page answers (an API, a servlet)
 */
public record Route(String pattern, String view, Audience audience) {
    public Route {
        if (!pattern.startsWith("/")) {
            throw new IllegalArgumentException("a pattern starts at the root: " + pattern);
        }
        if (!view.isEmpty() && !(view.startsWith("/") && view.endsWith(".xhtml"))) {
            throw new IllegalArgumentException("not a view: " + view);
        }
    }

    /** A page. */
    public static Route route(String pattern, String view, Audience audience) {
        return new Route(pattern, view, audience);
    }

    /** An address that a resource or a servlet answers itself. */
    public static Route api(String pattern, Audience audience) {
        return new Route(pattern, "", audience);
    }

    public boolean page() {
        return !view.isEmpty();
    }

    /** The named parts of this path, when the pattern fits it. */
    public Optional<Map<String, String>> match(String path) {
        List<String> asked = parts(path);
        List<String> own = parts(pattern);
        boolean open = !own.isEmpty() && own.get(own.size() - 1).equals("**");
        int fixed = open ? own.size() - 1 : own.size();
        if (open ? asked.size() < fixed : asked.size() != fixed) {
            return Optional.empty();
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < fixed; i++) {
            if (variable(own.get(i))) {
                named.put(own.get(i).substring(1, own.get(i).length() - 1), asked.get(i));
            } else if (!own.get(i).equals(asked.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(Map.copyOf(named));
    }

    /** More literal parts first, so that {@code /modules/nieuw} wins from {@code /modules/{module}}. */
    int precision() {
        int precision = 0;
        for (String part : parts(pattern)) {
            precision = precision * 3 + (part.equals("**") ? 0 : variable(part) ? 1 : 2);
        }
        return pattern.endsWith("**") ? precision - 100_000 : precision;
    }

    private static boolean variable(String part) {
        return part.startsWith("{") && part.endsWith("}");
    }

    private static List<String> parts(String path) {
        return java.util.Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
