package nl.overenweer.scorm.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** Modules go out by whoever writes them, and by whoever looks after an organisation and its own learning system. */
@ApplicationScoped
public class PackageRoutes implements RouteTable {
    static final Audience EXPORTERS = Audience.roles("TRAINER", "ADMINISTRATOR", "PLATFORM_ADMINISTRATOR");

    @Override
    public List<Route> routes() {
        return List.of(
                route("/pakketten/{module}", "/scorm/export.xhtml", EXPORTERS),
                api("/api/pakketten/{module}/{file}", EXPORTERS));
    }
}
