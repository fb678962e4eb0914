package nl.overenweer.scorm.cmi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An element as content names it.
 *
 * @param canonical with {@code n} for each place in a list
 * @param places each list on the way, with the place in it
 */
record Name(String text, String canonical, List<Place> places) {
    private static final Pattern PLACE = Pattern.compile("0|[1-9][0-9]{0,5}");
    private static final int LONGEST = 200;

    /** @param list as content names it, such as {@code cmi.interactions.3.objectives} */
    record Place(String list, int index) {}

    static Optional<Name> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder canonical = new StringBuilder();
        StringBuilder so = new StringBuilder();
        List<Place> places = new ArrayList<>();
        for (String part : text.split("\\.", -1)) {
            boolean place = PLACE.matcher(part).matches() && !so.isEmpty();
            if (place) {
                places.add(new Place(so.toString(), Integer.parseInt(part)));
            }
            canonical.append(canonical.isEmpty() ? "" : ".").append(place ? "n" : part);
            so.append(so.isEmpty() ? "" : ".").append(part);
        }
        return Optional.of(new Name(text, canonical.toString(), List.copyOf(places)));
    }

    /** Makes each list on the way at least as long as this place needs. */
    static void count(Map<String, Integer> counts, String text) {
        of(text).ifPresent(name ->
                name.places().forEach(place -> counts.merge(place.list(), place.index() + 1, Math::max)));
    }

    /** The same without its last word. */
    String above() {
        return text.substring(0, Math.max(0, text.lastIndexOf('.')));
    }

    String canonicalAbove() {
        return canonical.substring(0, Math.max(0, canonical.lastIndexOf('.')));
    }

    String word() {
        return text.substring(text.lastIndexOf('.') + 1);
    }

    /** Where its row stands: {@code cmi.interactions.3.}; only for what stands in a list. */
    String row() {
        Place first = places.get(0);
        return first.list() + "." + first.index() + ".";
    }
}
