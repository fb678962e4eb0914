package nl.overenweer.vault.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** A vault is for whoever is signed in, also when she works nowhere any more: it is hers. What is done is told by learners. */
@ApplicationScoped
public class VaultRoutes implements RouteTable {
    @Override
    public List<Route> routes() {
        return List.of(
                route("/kluis", "/vault/vault.xhtml", Audience.SIGNED_IN),
                route("/modules/{module}/reflectie", "/vault/reflection.xhtml", Audience.SIGNED_IN),
                api("/api/kluis", Audience.SIGNED_IN),
                api("/api/kluis/tekst", Audience.SIGNED_IN),
                api("/api/kluis/teksten", Audience.SIGNED_IN),
                api("/api/kluis/gedaan", Audience.roles("LEARNER")));
    }
}
