package nl.overenweer.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.security.Door;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.NoticeBean;

/** Signing out on one other device, on all others, or everywhere. The session is named by its number, not by its place in a list that may have changed. */
@WebServlet("/account/sessies")
public class SessionsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String EVERYWHERE = "alle";
    private static final String OTHERS = "andere";

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient Door door;

    @Inject
    private transient NoticeBean notice;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = String.valueOf(request.getParameter("sessie"));
        if (asked.equals(EVERYWHERE)) {
            sessions.endAll(user.person(), clocks.now());
            door.leave(request, response);
            response.sendRedirect(request.getContextPath() + "/aanmelden?afgemeld=overal");
            return;
        }
        if (asked.equals(OTHERS)) {
            sessions.endOthers(user.person(), user.session(), clocks.now());
            notice.tell("people.sessions.others.ended");
            response.sendRedirect(request.getContextPath() + "/account");
            return;
        }
        if (!asked.matches("[0-9]{1,18}")) {
            throw new NotFound("session " + asked);
        }
        sessions.end(user.person(), Long.parseLong(asked), clocks.now());
        notice.tell("people.sessions.ended");
        response.sendRedirect(request.getContextPath() + "/account");
    }
}
