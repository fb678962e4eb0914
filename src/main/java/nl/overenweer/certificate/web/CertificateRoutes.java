package nl.overenweer.certificate.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** My own certificates are for whoever is signed in; checking a number is for everybody. */
@ApplicationScoped
public class CertificateRoutes implements RouteTable {
    @Override
    public List<Route> routes() {
        return List.of(
                route("/bewijzen", "/certificate/certificates.xhtml", Audience.SIGNED_IN),
                api("/api/bewijzen/{serial}", Audience.SIGNED_IN),
                route("/bewijs", "/certificate/check.xhtml", Audience.PUBLIC),
                route("/bewijs/{serial}", "/certificate/check.xhtml", Audience.PUBLIC));
    }
}
