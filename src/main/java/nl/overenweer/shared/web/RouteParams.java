package nl.overenweer.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.shared.NotFound;

/** The named parts of this request's address: {@code get("module")} on {@code /modules/{module}}. */
@RequestScoped
public class RouteParams {
    @Inject
    private HttpServletRequest request;

    /** Refuses as not found when the address has no such part. */
    public String get(String name) {
        return find(name).orElseThrow(() -> new NotFound("address without " + name));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(parts().get(name));
    }

    /** A numeric id; anything else in that place of the address is not found. */
    public long number(String name) {
        String text = get(name);
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound("no number: " + name);
        }
        return Long.parseLong(text);
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> parts() {
        Object parts = request.getAttribute(RouteFilter.PARTS);
        return parts instanceof Map ? (Map<String, String>) parts : Map.of();
    }
}
