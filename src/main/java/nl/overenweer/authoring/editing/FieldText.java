package nl.overenweer.authoring.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in a field of a form for what stands in the sheet: the way back of {@link FieldKind}. */
public final class FieldText {
    /** A row of citations. */
    public record Cite(String key, String place) {}

    /** A row of roads: to this scene, when the condition (in one line) holds. */
    public record Road(String condition, String scene) {}

    private FieldText() {}

    public static String of(Sheet sheet, String place) {
        Object found = sheet.find(place);
        if (place.endsWith("labels")) {
            return labels(sheet, place, found);
        }
        if (found instanceof List<?> list && list.stream().noneMatch(Map.class::isInstance)) {
            return String.join("\n", sheet.texts(place));
        }
        if (place.matches(".*\\.(als|gehaald|vanaf)")) {
            return Conditions.line(found);
        }
        if (found instanceof Map<?, ?> map && place.matches(".*\\.(komt|keuzes)")) {
            String between = place.endsWith("komt") ? " " : ": ";
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + between + entry.getValue())
                    .collect(Collectors.joining(", "));
        }
        if (place.endsWith(".naar")) {
            return roadsInWords(sheet, place);
        }
        return sheet.text(place).stripTrailing();
    }

    /** Words on one line, or how many of each, one a line. */
    private static String labels(Sheet sheet, String place, @Nullable Object found) {
        if (found instanceof Map<?, ?> quotas) {
            return quotas.entrySet().stream()
                    .map(quota -> quota.getKey() + ": " + quota.getValue())
                    .collect(Collectors.joining("\n"));
        }
        return String.join(", ", sheet.texts(place));
    }

    /** One more than there are: the empty one is for the next. */
    public static List<Cite> cites(Sheet sheet, String place) {
        List<Cite> cites = new ArrayList<>();
        for (String text : sheet.texts(place)) {
            int blank = text.indexOf(' ');
            cites.add(blank < 0 ? new Cite(text, "") : new Cite(text.substring(0, blank), text.substring(blank + 1)));
        }
        cites.add(new Cite("", ""));
        return cites;
    }

    /** One more than there are: the empty one is for the next. */
    public static List<Road> roads(Sheet sheet, String place) {
        List<Road> roads = new ArrayList<>();
        if (!sheet.text(place).isEmpty()) {
            roads.add(new Road("", sheet.text(place)));
        }
        for (Sheet row : sheet.sheets(place)) {
            roads.add(new Road(Conditions.line(row.find("als")), row.text("scene")));
        }
        roads.add(new Road("", ""));
        return roads;
    }

    private static String roadsInWords(Sheet sheet, String place) {
        List<String> words = new ArrayList<>();
        for (Road road : roads(sheet, place)) {
            if (!road.scene().isEmpty()) {
                words.add(road.condition().isEmpty() ? road.scene() : road.condition() + ": " + road.scene());
            }
        }
        return String.join("\n", words);
    }
}
