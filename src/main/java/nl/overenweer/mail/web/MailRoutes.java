package nl.overenweer.mail.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** The mailbox of a demonstration: open to whoever tries the product, and not found anywhere else. */
@ApplicationScoped
public class MailRoutes implements RouteTable {
    @Override
    public List<Route> routes() {
        return List.of(
                route("/demo/postvak", "/mail/mailbox.xhtml", Audience.PUBLIC),
                route("/demo/postvak/{letter}", "/mail/letter.xhtml", Audience.PUBLIC),
                api("/demo/postvak/html", Audience.PUBLIC));
    }
}
