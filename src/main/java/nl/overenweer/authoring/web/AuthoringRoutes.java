package nl.overenweer.authoring.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** The studio is for trainers, and for those who look after the platform. */
@ApplicationScoped
public class AuthoringRoutes implements RouteTable {
    private static final Audience TRAINERS = Audience.roles("TRAINER", "PLATFORM_ADMINISTRATOR");

    @Override
    public List<Route> routes() {
        return List.of(
                route("/auteur", "/authoring/modules.xhtml", TRAINERS),
                route("/auteur/{module}", "/authoring/module.xhtml", TRAINERS),
                route("/auteur/{module}/gegevens", "/authoring/data.xhtml", TRAINERS),
                route("/auteur/{module}/verschil", "/authoring/changes.xhtml", TRAINERS),
                route("/auteur/{module}/tekst", "/authoring/text.xhtml", TRAINERS),
                route("/auteur/{module}/{item}", "/authoring/item.xhtml", TRAINERS),
                route("/auteur/{module}/{item}/tekst", "/authoring/text.xhtml", TRAINERS),
                route("/auteur/{module}/{item}/voorbeeld", "/authoring/preview.xhtml", TRAINERS),
                route("/auteur/{module}/{item}/{part}", "/authoring/part.xhtml", TRAINERS),
                api("/api/auteur/voorbeeld", TRAINERS));
    }
}
