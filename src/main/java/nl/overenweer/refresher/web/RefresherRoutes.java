package nl.overenweer.refresher.web;

import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** The refreshers' addresses: for learners only, each her own. */
@ApplicationScoped
public class RefresherRoutes implements RouteTable {
    private static final Audience LEARNERS = Audience.roles("LEARNER");

    @Override
    public List<Route> routes() {
        return List.of(
                route("/opfrissers", "/refresher/refreshers.xhtml", LEARNERS),
                route("/opfrissers/kaart", "/refresher/next.xhtml", LEARNERS),
                route("/opfrissers/kaart/{card}", "/refresher/card.xhtml", LEARNERS),
                route("/opfrissers/kaart/{card}/uitkomst", "/refresher/outcome.xhtml", LEARNERS));
    }
}
