package nl.overenweer.search.web;

import java.util.List;
import nl.overenweer.search.finding.Entry;
import nl.overenweer.search.finding.Fragment;
import nl.overenweer.search.finding.Hit;
import nl.overenweer.search.finding.Kind;
import nl.overenweer.search.finding.Place;

/**
 * A result as the page shows it.
 *
 * @param where the way to it, from the outside in
 * @param begins whether the way to it leads by the page of a module that she has not begun
 */
public record Line(
        String kind, String href, List<Fragment> title, List<Fragment> snippet, List<String> where, boolean begins) {
    /** For somebody who has begun these modules. */
    static Line of(Hit hit, Shown shown) {
        Entry entry = hit.entry();
        boolean begins = entry.kind() == Kind.TEXT
                && !shown.begun().contains(entry.place().module());
        return new Line(
                entry.kind().name(), href(entry, begins), hit.title(), hit.snippet(), where(entry, shown), begins);
    }

    private static String href(Entry entry, boolean begins) {
        Place place = entry.place();
        return switch (entry.kind()) {
            case MODULE -> "/modules/" + place.module();
            case TEXT -> begins ? wayIn(place) : page(place);
            case TERM -> "/begrippen/" + place.anchor();
            case STATUTE -> "/wetten#" + place.anchor();
        };
    }

    private static String page(Place place) {
        String page = "/modules/" + place.module() + "/" + place.page();
        return place.anchor().isEmpty() ? page : page + "#" + place.anchor();
    }

    /** The module's page, which opens at this paragraph when she begins there. */
    private static String wayIn(Place place) {
        String module = "/modules/" + place.module() + "?naar=" + place.page();
        return place.anchor().isEmpty() ? module : module + "&plek=" + place.anchor();
    }

    private static List<String> where(Entry entry, Shown shown) {
        Place place = entry.place();
        String track = place.track().in(shown.locale());
        return switch (entry.kind()) {
            case MODULE -> List.of(track);
            case TEXT ->
                place.heading().isEmpty()
                        ? List.of(track, place.moduleTitle().in(shown.locale()))
                        : List.of(track, place.moduleTitle().in(shown.locale()), place.pageTitle());
            case TERM, STATUTE -> List.of();
        };
    }
}
