package nl.overenweer.enrolment.web;

import static nl.overenweer.shared.web.Route.api;
import static nl.overenweer.shared.web.Route.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.overenweer.shared.web.Audience;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteTable;

/** Assigning is for managers; whom they may ask is decided by {@code People.managedBy}. */
@ApplicationScoped
public class EnrolmentRoutes implements RouteTable {
    private static final Audience MANAGERS = Audience.roles("MANAGER");

    private static final Audience ADMINISTRATOR = Audience.roles("ADMINISTRATOR");

    @Override
    public List<Route> routes() {
        return List.of(
                route("/beheer/herinneringen", "/enrolment/reminders.xhtml", ADMINISTRATOR),
                route("/beheer/herinneringen/{tekst}/{taal}", "/enrolment/reminder.xhtml", ADMINISTRATOR),
                api("/beheer/herinneringen/voorbeeld", ADMINISTRATOR),
                route("/voortgang/toewijzen", "/enrolment/assign.xhtml", MANAGERS),
                route("/voortgang/toegewezen", "/enrolment/assigned.xhtml", MANAGERS),
                route("/voortgang/toegewezen/{assignment}", "/enrolment/assignment.xhtml", MANAGERS),
                route("/voortgang/{person}/{module}/vrijstelling", "/enrolment/exemption.xhtml", MANAGERS));
    }
}
