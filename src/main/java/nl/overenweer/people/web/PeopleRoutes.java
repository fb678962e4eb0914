package nl.overenweer.people.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** Signing in and out, the own account, and the administration of people. */
@ApplicationScoped
public class PeopleRoutes implements RouteTable {
    private static final Audience ADMINISTRATOR = Audience.roles("ADMINISTRATOR");
    private static final Audience PLATFORM = Audience.roles("PLATFORM_ADMINISTRATOR");

    private static final Audience KEEPERS = Audience.roles("ADMINISTRATOR", "PLATFORM_ADMINISTRATOR");

    @Override
    public List<Route> routes() {
        return Stream.of(doors(), administration()).flatMap(List::stream).toList();
    }

    /** For who comes in, and for her own account. */
    private static List<Route> doors() {
        return List.of(
                api("/", Audience.PUBLIC),
                route("/aanmelden", "/people/signin.xhtml", Audience.PUBLIC),
                route("/wachtwoord/{secret}", "/people/password.xhtml", Audience.PUBLIC),
                api("/mail/af/{secret}", Audience.PUBLIC),
                route("/mail/keuze/{secret}", "/people/mailchoice.xhtml", Audience.PUBLIC),
                route("/registreren", "/people/register.xhtml", Audience.PUBLIC),
                route("/registreren/{secret}", "/people/join.xhtml", Audience.PUBLIC),
                route("/wachtwoord-vergeten", "/people/forgotten.xhtml", Audience.PUBLIC),
                api("/api/aanmelden", Audience.PUBLIC),
                api("/afmelden", Audience.PUBLIC),
                api("/organisatie", Audience.SIGNED_IN),
                api("/account/sessies", Audience.SIGNED_IN),
                route("/account", "/people/profile.xhtml", Audience.SIGNED_IN),
                api("/api/mensen/import/sjabloon.csv", ADMINISTRATOR),
                api("/api/mensen/import/sjabloon.xlsx", ADMINISTRATOR),
                api("/api/mensen/import/voortgang", ADMINISTRATOR),
                api("/api/mensen/import/regels.csv", ADMINISTRATOR));
    }

    private static List<Route> administration() {
        return List.of(
                api("/beheer", KEEPERS),
                route("/beheer/mail", "/people/mail.xhtml", KEEPERS),
                api("/beheer/mail/opnieuw", KEEPERS),
                route("/beheer/mensen", "/people/members.xhtml", ADMINISTRATOR),
                route("/beheer/mensen/nieuw", "/people/newcomer.xhtml", ADMINISTRATOR),
                route("/beheer/mensen/import", "/people/roster.xhtml", ADMINISTRATOR),
                api("/beheer/mensen/import/bestand", ADMINISTRATOR),
                api("/beheer/mensen/import/links", ADMINISTRATOR),
                api("/beheer/mensen/import/uitnodigen", ADMINISTRATOR),
                route("/beheer/mensen/{person}", "/people/member.xhtml", ADMINISTRATOR),
                route("/beheer/mensen/{person}/{membership}", "/people/membership.xhtml", ADMINISTRATOR),
                route("/beheer/registratie", "/people/domains.xhtml", ADMINISTRATOR),
                route("/beheer/teams", "/people/teams.xhtml", ADMINISTRATOR),
                route("/beheer/teams/{team}", "/people/team.xhtml", ADMINISTRATOR),
                route("/beheer/organisaties", "/people/organisations.xhtml", PLATFORM),
                route("/beheer/organisaties/{organisation}", "/people/organisation.xhtml", PLATFORM),
                route("/beheer/organisaties/{organisation}/domeinen", "/people/domains.xhtml", PLATFORM));
    }
}
