package nl.overenweer.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Page;
import org.jspecify.annotations.Nullable;

/**
 * The page of a module for which somebody came, by a link from elsewhere: it opens as soon as she has begun.
 *
 * @param place the id of a paragraph on it; empty for the page as a whole
 */
public record Wanted(String module, String item, String title, String place) {
    /** Of the address {@code ?naar=…&plek=…}; empty when it names no page of this module. */
    static Optional<Wanted> of(HttpServletRequest request, CourseModule module) {
        String item = typed(request.getParameter("naar"));
        String place = typed(request.getParameter("plek"));
        return module.item(item)
                .filter(Page.class::isInstance)
                .map(page ->
                        new Wanted(module.slug(), item, page.title(), place.matches("[a-z0-9-]{1,80}") ? place : ""));
    }

    public String href() {
        return "/modules/" + module + "/" + item + (place.isEmpty() ? "" : "#" + place);
    }

    private static String typed(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }
}
