package nl.overenweer.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All addresses of the product, gathered from the features' tables. What is not here does not exist. */
@ApplicationScoped
public class Routes {
    /** A route and the named parts of the path that it was found for. */
    public record Match(Route route, Map<String, String> parts) {}

    @Inject
    @Any
    private Instance<RouteTable> tables;

    private List<Route> routes = List.of();

    @PostConstruct
    void gather() {
        routes = tables.stream()
                .flatMap(table -> table.routes().stream())
                .sorted(Comparator.comparingInt(Route::precision).reversed())
                .toList();
        Set<String> seen = new HashSet<>();
        for (Route route : routes) {
            if (!seen.add(route.pattern().replaceAll("\\{[^}]*}", "{}"))) {
                throw new IllegalStateException("two routes claim " + route.pattern());
            }
        }
    }

    public List<Route> all() {
        return routes;
    }

    /** The most precise route for this path (without context path and query). */
    public Optional<Match> find(String path) {
        for (Route route : routes) {
            Optional<Map<String, String>> parts = route.match(path);
            if (parts.isPresent()) {
                return Optional.of(new Match(route, parts.get()));
            }
        }
        return Optional.empty();
    }
}
