package nl.overenweer.privacy.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** What is kept, for everybody; the own data, for whom it is about; the log, for administrators. */
@ApplicationScoped
public class PrivacyRoutes implements RouteTable {
    private static final Audience ADMINISTRATORS = Audience.roles("ADMINISTRATOR", "PLATFORM_ADMINISTRATOR");

    @Override
    public List<Route> routes() {
        return List.of(
                route("/privacy", "/privacy/statement.xhtml", Audience.PUBLIC),
                route("/beheer/logboek", "/privacy/log.xhtml", ADMINISTRATORS),
                api("/api/logboek.csv", ADMINISTRATORS),
                route("/profiel/gegevens", "/privacy/data.xhtml", Audience.SIGNED_IN),
                api("/api/mijn-gegevens.zip", Audience.SIGNED_IN),
                route("/beheer/verzoeken", "/privacy/requests.xhtml", ADMINISTRATORS),
                route("/beheer/verzoeken/{request}", "/privacy/request.xhtml", ADMINISTRATORS),
                route("/beheer/bewaartermijnen", "/privacy/retention.xhtml", Audience.roles("PLATFORM_ADMINISTRATOR")));
    }
}
