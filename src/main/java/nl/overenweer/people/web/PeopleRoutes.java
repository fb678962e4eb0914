package nl.overenweer.people.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** The administration of people. */
@ApplicationScoped
public class PeopleRoutes implements RouteTable {
    private static final Audience ADMINISTRATOR = Audience.roles("ADMINISTRATOR");
    private static final Audience PLATFORM = Audience.roles("PLATFORM_ADMINISTRATOR");

    private static final Audience KEEPERS = Audience.roles("ADMINISTRATOR", "PLATFORM_ADMINISTRATOR");

    @Override
    public List<Route> routes() {
        return List.of(
                api("/", Audience.PUBLIC),
                api("/beheer", KEEPERS),
                route("/beheer/mail", "/people/mail.xhtml", KEEPERS),
                api("/beheer/mail/opnieuw", KEEPERS),
                route("/beheer/mensen", "/people/members.xhtml", ADMINISTRATOR),
                route("/beheer/mensen/nieuw", "/people/newcomer.xhtml", ADMINISTRATOR),
                route("/beheer/registratie", "/people/domains.xhtml", ADMINISTRATOR),
                route("/beheer/koppeling", "/people/provisioning.xhtml", ADMINISTRATOR),
                api("/scim/**", Audience.KEYED),
                route("/beheer/mensen/import", "/people/roster.xhtml", ADMINISTRATOR),
                api("/beheer/mensen/import/bestand", ADMINISTRATOR),
                api("/beheer/mensen/import/links", ADMINISTRATOR),
                api("/beheer/mensen/import/uitnodigen", ADMINISTRATOR),
                api("/api/mensen/import/sjabloon.csv", ADMINISTRATOR),
                api("/api/mensen/import/sjabloon.xlsx", ADMINISTRATOR),
                api("/api/mensen/import/voortgang", ADMINISTRATOR),
                api("/api/mensen/import/regels.csv", ADMINISTRATOR),
                route("/beheer/mensen/uitnodigen", "/people/inviting.xhtml", ADMINISTRATOR),
                route("/beheer/mensen/{person}", "/people/member.xhtml", ADMINISTRATOR),
                route("/beheer/mensen/{person}/{membership}", "/people/membership.xhtml", ADMINISTRATOR),
                route("/beheer/teams", "/people/teams.xhtml", ADMINISTRATOR),
                route("/beheer/teams/{team}", "/people/team.xhtml", ADMINISTRATOR),
                route("/beheer/organisaties", "/people/organisations.xhtml", PLATFORM),
                route("/beheer/organisaties/{organisation}", "/people/organisation.xhtml", PLATFORM));
    }
}
