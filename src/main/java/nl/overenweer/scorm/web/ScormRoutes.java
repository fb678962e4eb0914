package nl.overenweer.scorm.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** Packages are brought by trainers, and by those who look after the platform; learners are in them. */
@ApplicationScoped
public class ScormRoutes implements RouteTable {
    private static final Audience TRAINERS = Audience.roles("TRAINER", "PLATFORM_ADMINISTRATOR");

    private static final Audience LEARNERS = Audience.roles("LEARNER");

    @Override
    public List<Route> routes() {
        return List.of(
                route("/maken/pakketten", "/scorm/packages.xhtml", TRAINERS),
                api("/maken/pakketten/bestand", TRAINERS),
                route("/maken/pakketten/{pakket}", "/scorm/package.xhtml", TRAINERS),
                route("/maken/pakketten/{pakket}/bekijken", "/scorm/look.xhtml", TRAINERS),
                api("/api/maken/pakketten/imports", TRAINERS),
                api("/api/maken/pakketten/{pakket}/looks", TRAINERS),
                route("/modules/{module}/{item}/speler", "/scorm/player.xhtml", LEARNERS),
                api("/api/scorm/{registration}/sessions", LEARNERS),
                api("/api/scorm/{registration}/commits", LEARNERS),
                api("/api/scorm/{registration}/moves", LEARNERS),
                api("/api/scorm/{registration}/looks", LEARNERS),
                api("/api/scorm/{registration}/reasons", LEARNERS),
                api("/pakket/**", Audience.KEYED));
    }
}
