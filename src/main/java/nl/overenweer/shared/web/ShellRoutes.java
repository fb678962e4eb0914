package nl.overenweer.shared.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of the footer and the choice of language and look: for everybody. */
@ApplicationScoped
public class ShellRoutes implements RouteTable {
    @Override
    public List<Route> routes() {
        return List.of(
                route("/hulp", "/shared/help.xhtml", Audience.PUBLIC),
                route("/toegankelijkheid", "/shared/accessibility.xhtml", Audience.PUBLIC),
                route(
                        "/beheer/instellingen",
                        "/shared/settings.xhtml",
                        Audience.roles("ADMINISTRATOR", "PLATFORM_ADMINISTRATOR")),
                api("/voorkeur", Audience.PUBLIC));
    }
}
