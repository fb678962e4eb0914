package nl.overenweer.learning.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** The addresses by which learners learn: a module's items and the spots within them, and the door for scripts. */
@ApplicationScoped
public class LearningRoutes implements RouteTable {
    private static final Audience LEARNERS = Audience.roles("LEARNER");
    private static final Audience MANAGERS = Audience.roles("MANAGER");
    private static final String ITEM = "/learning/item.xhtml";

    @Override
    public List<Route> routes() {
        return List.of(
                route("/modules/{module}/waarom", "/learning/why.xhtml", LEARNERS),
                route("/voortgang/{person}/{module}", "/learning/leeway.xhtml", MANAGERS),
                route("/modules/{module}/{item}", ITEM, Audience.SIGNED_IN),
                route("/modules/{module}/{item}/{spot}", ITEM, Audience.SIGNED_IN),
                api("/api/attempts/{attempt}", LEARNERS),
                api("/api/attempts/{attempt}/steps", LEARNERS),
                api("/api/attempts/{attempt}/bookmark/{item}/{paragraph}", LEARNERS));
    }
}
