package nl.overenweer.authoring.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of the text form under a trainer's hands. A place in it is written {@code keuzes.0.ggz.kern}: names of fields and positions
 * in lists. A field that is not there reads as empty text; a field that is emptied leaves the sheet.
 */
public final class Sheet {
    private final Map<String, Object> fields;

    private Sheet(Map<String, Object> fields) {
        this.fields = fields;
    }

    public static Sheet empty() {
        return new Sheet(new LinkedHashMap<>());
    }

    /** A sheet over these fields themselves, not over a copy. */
    static Sheet over(Map<String, Object> fields) {
        return new Sheet(fields);
    }

    Map<String, Object> fields() {
        return fields;
    }

    /** The text at this place; empty when there is none, or when something larger than a text stands there. */
    public String text(String place) {
        Object found = find(place);
        return found == null || found instanceof Map || found instanceof List ? "" : found.toString();
    }

    public boolean has(String place) {
        return find(place) != null;
    }

    /** How many the list at this place has; 0 where there is no list. */
    public int count(String place) {
        return find(place) instanceof List<?> list ? list.size() : 0;
    }

    /** The texts of the list at this place; a single text counts as a list of one. */
    public List<String> texts(String place) {
        Object found = find(place);
        if (found instanceof List<?> list) {
            return list.stream()
                    .filter(one -> !(one instanceof Map))
                    .map(String::valueOf)
                    .toList();
        }
        return found == null || found instanceof Map ? List.of() : List.of(found.toString());
    }

    /** The mappings of the list at this place, live: what changes in them changes here. */
    public List<Sheet> sheets(String place) {
        if (!(find(place) instanceof List<?> list)) {
            return List.of();
        }
        List<Sheet> sheets = new ArrayList<>();
        for (Object one : list) {
            mapping(one).map(Sheet::new).ifPresent(sheets::add);
        }
        return sheets;
    }

    /** The mapping at this place, live; none when something else stands there. The empty place is this sheet itself. */
    public Optional<Sheet> at(String place) {
        return place.isEmpty() ? Optional.of(this) : mapping(find(place)).map(Sheet::new);
    }

    /** Where in the list at {@code place} the mapping with this id stands; -1 when nowhere. */
    public int indexOf(String place, String id) {
        List<Sheet> all = sheets(place);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).text("id").equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Writes a value (text, number, truth, list, mapping); an empty text, list or mapping, or null, takes the field away. */
    public void put(String place, @Nullable Object value) {
        put(fields, place, value);
    }

    /** Puts one more at the end of the list at this place, which begins to exist with it. */
    public void add(String place, Object value) {
        List<Object> list = new ArrayList<>(list(place));
        list.add(value);
        put(place, list);
    }

    /** Takes the one at this position out of the list; a position outside it changes nothing. */
    public void remove(String place, int index) {
        List<Object> list = new ArrayList<>(list(place));
        if (index >= 0 && index < list.size()) {
            list.remove(index);
            put(place, list);
        }
    }

    /** Moves the one at this position up (-1) or down (1); at the end of the list nothing changes. */
    public void move(String place, int index, int by) {
        List<Object> list = new ArrayList<>(list(place));
        int to = index + by;
        if (index >= 0 && index < list.size() && to >= 0 && to < list.size()) {
            Collections.swap(list, index, to);
            put(place, list);
        }
    }

    private List<?> list(String place) {
        Object found = find(place);
        return found instanceof List<?> list ? list : found == null ? List.of() : List.of(found);
    }

    @Nullable
    Object find(String place) {
        Object here = fields;
        for (String step : place.split("\\.")) {
            here = step(here, step);
            if (here == null) {
                return null;
            }
        }
        return here;
    }

    private static @Nullable Object step(Object here, String step) {
        if (here instanceof Map<?, ?> map) {
            return map.get(step);
        }
        if (here instanceof List<?> list) {
            return position(step) < list.size() ? list.get(position(step)) : null;
        }
        // `titel: Meldcode` is short for `titel: {nl: Meldcode}`
        return step.equals("nl") ? here : null;
    }

    private static void put(Map<String, Object> map, String place, @Nullable Object value) {
        int dot = place.indexOf('.');
        if (dot < 0) {
            set(map, place, value);
            return;
        }
        String first = place.substring(0, dot);
        String rest = place.substring(dot + 1);
        Object child = map.get(first);
        if (child instanceof List<?> list) {
            List<Object> changed = new ArrayList<>(list);
            put(changed, rest, value);
            map.put(first, changed);
        } else {
            Map<String, Object> inner = mapping(child).orElseGet(() -> started(child));
            put(inner, rest, value);
            set(map, first, inner);
        }
    }

    private static void put(List<Object> list, String place, @Nullable Object value) {
        int dot = place.indexOf('.');
        int index = position(dot < 0 ? place : place.substring(0, dot));
        if (index >= list.size()) {
            return;
        }
        if (dot < 0) {
            list.set(index, value == null ? "" : value);
            return;
        }
        Map<String, Object> inner = mapping(list.get(index)).orElseGet(LinkedHashMap::new);
        put(inner, place.substring(dot + 1), value);
        list.set(index, inner);
    }

    private static void set(Map<String, Object> map, String name, @Nullable Object value) {
        if (value == null || none(value)) {
            map.remove(name);
        } else {
            map.put(name, value);
        }
    }

    private static boolean none(Object value) {
        return value instanceof String text
                ? text.isEmpty()
                : value instanceof Map<?, ?> map ? map.isEmpty() : value instanceof List<?> list && list.isEmpty();
    }

    private static Map<String, Object> started(@Nullable Object short_) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (short_ != null && !(short_ instanceof List)) {
            map.put("nl", short_);
        }
        return map;
    }

    private static int position(String step) {
        return step.matches("[0-9]{1,4}") ? Integer.parseInt(step) : Integer.MAX_VALUE;
    }

    @SuppressWarnings("unchecked") // the text form has no other keys than names
    private static Optional<Map<String, Object>> mapping(@Nullable Object value) {
        return value instanceof Map ? Optional.of((Map<String, Object>) value) : Optional.empty();
    }
}
