package nl.overenweer.learning.web;

import static nl.overenweer.shared.web.Route.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** The addresses by which learners learn. */
@ApplicationScoped
public class LearningRoutes implements RouteTable {
    private static final Audience LEARNERS = Audience.roles("LEARNER");

    @Override
    public List<Route> routes() {
        return List.of(api("/api/attempts/{attempt}", LEARNERS), api("/api/attempts/{attempt}/steps", LEARNERS));
    }
}
