package nl.overenweer.learning.web;

import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** The start page and the ways in: for whoever is signed in, so that a trainer or a manager sees what learners may choose from. */
@ApplicationScoped
public class HomeRoutes implements RouteTable {
    @Override
    public List<Route> routes() {
        return List.of(
                route("/leren", "/learning/home.xhtml", Audience.SIGNED_IN),
                route("/modules", "/learning/catalogue.xhtml", Audience.SIGNED_IN),
                route("/modules/{module}", "/learning/module.xhtml", Audience.SIGNED_IN));
    }
}
