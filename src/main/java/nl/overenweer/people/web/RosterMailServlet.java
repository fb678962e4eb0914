package nl.overenweer.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.roster.Rosters;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.NoticeBean;

/** Mails an invitation to everybody for whom a list made an account and who has no password yet. By a form only: it ends the links before. */
@WebServlet("/beheer/mensen/import/uitnodigen")
public class RosterMailServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Rosters rosters;

    @Inject
    private transient NoticeBean notice;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        notice.tell("people.invitation.mailed", rosters.mailInvitations(user, clocks.now()));
        response.sendRedirect(request.getContextPath() + "/beheer/mensen/import");
    }
}
