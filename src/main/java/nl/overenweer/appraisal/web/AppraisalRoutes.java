package nl.overenweer.appraisal.web;

import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** Made for investigators, and open to everybody who is signed in: a treatment provider may see how the other side looks. */
@ApplicationScoped
public class AppraisalRoutes implements RouteTable {
    @Override
    public List<Route> routes() {
        return List.of(route("/inschattingshulp", "/appraisal/aid.xhtml", Audience.SIGNED_IN));
    }
}
