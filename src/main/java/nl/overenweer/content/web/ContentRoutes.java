package nl.overenweer.content.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** The two registers are for everybody, so that a colleague can be sent a link; what is in a module is for who is signed in. */
@ApplicationScoped
public class ContentRoutes implements RouteTable {
    @Override
    public List<Route> routes() {
        return List.of(
                route("/begrippen", "/content/glossary.xhtml", Audience.PUBLIC),
                route("/begrippen/{term}", "/content/term.xhtml", Audience.PUBLIC),
                route("/wetten", "/content/statutes.xhtml", Audience.PUBLIC),
                api("/media/{version}/**", Audience.SIGNED_IN));
    }
}
