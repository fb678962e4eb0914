package nl.overenweer.people.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** Signing in and out, the own account, and how an organisation's people sign in. */
@ApplicationScoped
public class SignInRoutes implements RouteTable {
    private static final Audience ADMINISTRATOR = Audience.roles("ADMINISTRATOR");

    @Override
    public List<Route> routes() {
        return List.of(
                route("/aanmelden", "/people/signin.xhtml", Audience.PUBLIC),
                route("/aanmelden/{code}", "/people/signon.xhtml", Audience.PUBLIC),
                api("/aanmelden/{code}/begin", Audience.PUBLIC),
                api("/aanmelden/{code}/terug", Audience.PUBLIC),
                api("/api/aanmelden/organisatie", Audience.PUBLIC),
                route("/tweede-stap", "/people/secondstep.xhtml", Audience.PUBLIC),
                route("/wachtwoord/{secret}", "/people/password.xhtml", Audience.PUBLIC),
                api("/mail/af/{secret}", Audience.PUBLIC),
                route("/mail/keuze/{secret}", "/people/mailchoice.xhtml", Audience.PUBLIC),
                route("/registreren", "/people/registration.xhtml", Audience.PUBLIC),
                route("/registreren/{secret}", "/people/join.xhtml", Audience.PUBLIC),
                route("/wachtwoord-vergeten", "/people/forgotten.xhtml", Audience.PUBLIC),
                api("/api/aanmelden", Audience.PUBLIC),
                api("/afmelden", Audience.PUBLIC),
                api("/organisatie", Audience.SIGNED_IN),
                api("/account/sessies", Audience.SIGNED_IN),
                route("/account/tweede-stap", "/people/factor.xhtml", Audience.SIGNED_IN),
                route("/account", "/people/profile.xhtml", Audience.SIGNED_IN),
                route("/beheer/aanmelden", "/people/provider.xhtml", ADMINISTRATOR));
    }
}
