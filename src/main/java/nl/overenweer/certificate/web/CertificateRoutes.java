package nl.overenweer.certificate.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** My own certificates are for whoever is signed in; checking one, and the keys to do it with, for everybody; revoking for administrators. */
@ApplicationScoped
public class CertificateRoutes implements RouteTable {
    private static final Audience ADMINISTRATOR = Audience.roles("ADMINISTRATOR");
    private static final Audience PLATFORM = Audience.roles("PLATFORM_ADMINISTRATOR");
    private static final Audience KEEPERS = Audience.roles("ADMINISTRATOR", "PLATFORM_ADMINISTRATOR");

    @Override
    public List<Route> routes() {
        return List.of(
                route("/bewijzen", "/certificate/certificates.xhtml", Audience.SIGNED_IN),
                api("/bewijzen/tonen", Audience.SIGNED_IN),
                api("/api/bewijzen/{serial}", Audience.SIGNED_IN),
                api("/api/bewijzen/{serial}/badge", Audience.SIGNED_IN),
                route("/bewijs", "/certificate/check.xhtml", Audience.PUBLIC),
                route("/bewijs/{serial}", "/certificate/check.xhtml", Audience.PUBLIC),
                api("/bewijs/badge", Audience.PUBLIC),
                route("/uitgever", "/certificate/issuer.xhtml", Audience.PUBLIC),
                api("/api/uitgever", Audience.PUBLIC),
                api("/api/uitgever/sleutels/{key}", Audience.PUBLIC),
                api("/api/uitgever/status/{list}", Audience.PUBLIC),
                api("/.well-known/jwks.json", Audience.PUBLIC),
                route("/beheer/bewijzen", "/certificate/issued.xhtml", KEEPERS),
                route("/beheer/bewijzen/geldigheid", "/certificate/validity.xhtml", ADMINISTRATOR),
                route("/beheer/bewijzen/{serial}", "/certificate/revocation.xhtml", KEEPERS),
                route("/beheer/badges", "/certificate/keys.xhtml", PLATFORM));
    }
}
