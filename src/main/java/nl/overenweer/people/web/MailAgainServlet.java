package nl.overenweer.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overenweer.mail.Dispatches;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.NoticeBean;

/** Sends one letter once more. It is named by its number, not by its place in a list that may have changed. */
@WebServlet("/beheer/mail/opnieuw")
public class MailAgainServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Dispatches dispatches;

    @Inject
    private transient NoticeBean notice;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = String.valueOf(request.getParameter("brief"));
        if (!asked.matches("[0-9]{1,18}")) {
            throw new NotFound("letter " + asked);
        }
        try {
            dispatches.again(MailBean.organisation(user), Long.parseLong(asked), clocks.now());
            notice.tell("people.dispatch.again.done");
        } catch (RuleBroken refusal) {
            notice.warn(refusal.messageKey(), refusal.arguments().toArray());
        }
        response.sendRedirect(request.getContextPath() + "/beheer/mail");
    }
}
