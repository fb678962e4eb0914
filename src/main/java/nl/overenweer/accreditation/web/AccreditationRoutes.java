package nl.overenweer.accreditation.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** Registers and accreditations are kept by the platform; awards and lists also by who administers an organisation; numbers by their holder. */
@ApplicationScoped
public class AccreditationRoutes implements RouteTable {
    private static final Audience DESK = Audience.roles("ADMINISTRATOR", "PLATFORM_ADMINISTRATOR");
    private static final Audience PLATFORM = Audience.roles("PLATFORM_ADMINISTRATOR");

    @Override
    public List<Route> routes() {
        return List.of(
                route("/account/registers", "/accreditation/points.xhtml", Audience.SIGNED_IN),
                route("/beheer/accreditatie", "/accreditation/desk.xhtml", DESK),
                route("/beheer/accreditatie/bijschrijven", "/accreditation/run.xhtml", DESK),
                route("/beheer/accreditatie/lijsten/{list}", "/accreditation/list.xhtml", DESK),
                api("/api/accreditatie/lijsten/{list}", DESK),
                route("/beheer/accreditatie/registers/{register}", "/accreditation/register.xhtml", PLATFORM),
                route(
                        "/beheer/accreditatie/registers/{register}/{accreditation}",
                        "/accreditation/accreditation.xhtml",
                        PLATFORM),
                api("/beheer/accreditatie/bewijsstuk", PLATFORM),
                api("/api/accreditatie/bewijsstukken/{accreditation}/{evidence}", PLATFORM));
    }
}
