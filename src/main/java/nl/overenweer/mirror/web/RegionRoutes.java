package nl.overenweer.mirror.web;

import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** The Regiokamer; which managers see it is decided by {@code RegionRooms}. */
@ApplicationScoped
public class RegionRoutes implements RouteTable {
    private static final Audience BOTH = Audience.roles("MANAGER", "ADMINISTRATOR");

    @Override
    public List<Route> routes() {
        return List.of(
                route("/regiokamer", "/mirror/regions.xhtml", BOTH),
                route("/regiokamer/{organisation}", "/mirror/region.xhtml", BOTH));
    }
}
