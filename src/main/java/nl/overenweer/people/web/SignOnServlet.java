package nl.overenweer.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.overenweer.people.SignedIn;
import nl.overenweer.people.oidc.SignOn;
import nl.overenweer.people.security.Door;
import nl.overenweer.people.security.ReturnAddress;
import nl.overenweer.people.security.Secret;
import nl.overenweer.people.security.SessionCookie;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;

/**
 * Leaves for an organisation's provider, and takes its answer. What goes wrong is told on the organisation's own sign-in page, so that there
 * is a way back. Leaving is a link and no form: our pages may send forms to ourselves only, and a browser holds what follows to that.
 */
@WebServlet("/aanmelden/*")
public class SignOnServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RouteParams params;

    @Inject
    private transient SignOn signOn;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient Door door;

    @Inject
    private transient NoticeBean notice;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String organisation = params.get("code");
        try {
            String goal = request.getRequestURI().endsWith("/terug")
                    ? arrive(organisation, request, response)
                    : leave(organisation, request, response);
            see(response, goal);
        } catch (RuleBroken refusal) {
            notice.warn(refusal.messageKey(), refusal.arguments().toArray());
            see(response, request.getContextPath() + "/aanmelden/" + organisation);
        }
    }

    private String leave(String organisation, HttpServletRequest request, HttpServletResponse response) {
        String browser = SessionCookie.signOn(request).orElseGet(Secret::fresh);
        String returnTo = ReturnAddress.safe(request.getParameter("verder")).orElse("");
        String goal = signOn.leave(organisation, browser, returnTo, clocks.now());
        SessionCookie.keepSignOn(request, response, browser);
        return goal;
    }

    private String arrive(String organisation, HttpServletRequest request, HttpServletResponse response) {
        String browser = SessionCookie.signOn(request).orElseThrow(() -> new RuleBroken("people.signon.browser"));
        SignOn.Answer answer = new SignOn.Answer(
                text(request, "state"), text(request, "code"), text(request, "iss"), text(request, "error"));
        SignOn.Arrived arrived = signOn.arrive(organisation, answer, browser, door.visitor(request), clocks.now());
        door.let(arrived.person(), arrived.secret(), request, response);
        return request.getContextPath() + goal(arrived);
    }

    private String goal(SignOn.Arrived arrived) {
        String own = sessions.recognise(arrived.secret(), clocks.now())
                .map(SignedIn::roles)
                .map(StartPage::of)
                .orElse("/");
        return ReturnAddress.safe(arrived.returnTo()).orElse(own);
    }

    private static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text;
    }

    private static void see(HttpServletResponse response, String goal) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", goal);
    }
}
