package nl.overenweer.report.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** Figures are for managers; whose figures is decided by {@code People.managedBy}. */
@ApplicationScoped
public class ReportRoutes implements RouteTable {
    private static final Audience MANAGERS = Audience.roles("MANAGER");

    @Override
    public List<Route> routes() {
        return List.of(
                route("/voortgang", "/report/completion.xhtml", MANAGERS),
                route("/voortgang/{person}", "/report/person.xhtml", MANAGERS),
                route("/voortgang/bestanden", "/report/printings.xhtml", MANAGERS),
                api("/voortgang/bestanden/opdracht", MANAGERS),
                api("/voortgang/kolommen", MANAGERS),
                api("/api/voortgang/bestanden", MANAGERS),
                api("/api/voortgang/bestanden/{file}", MANAGERS),
                api("/api/voortgang.csv", MANAGERS),
                api("/api/voortgang.xlsx", MANAGERS));
    }
}
