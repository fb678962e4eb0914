package nl.overenweer.search.web;

import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** What is published may be found by whoever is signed in, as it may be read. */
@ApplicationScoped
public class SearchRoutes implements RouteTable {
    @Override
    public List<Route> routes() {
        return List.of(route("/zoeken", "/search/search.xhtml", Audience.SIGNED_IN));
    }
}
