package nl.overenweer.survey.web;

import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** Lists are for learners; a manager sees groups. */
@ApplicationScoped
public class SurveyRoutes implements RouteTable {
    private static final Audience LEARNERS = Audience.roles("LEARNER");

    @Override
    public List<Route> routes() {
        return List.of(
                route("/vragenlijsten", "/survey/lists.xhtml", LEARNERS),
                route("/vragenlijsten/{list}/{subject}/{moment}", "/survey/list.xhtml", LEARNERS),
                route("/voortgang/zelfvertrouwen", "/survey/groups.xhtml", Audience.roles("MANAGER")));
    }
}
