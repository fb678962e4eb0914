package nl.overenweer.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.shared.NotFound;

/** Going on for another of one's own organisations, chosen in the account menu. */
@WebServlet("/organisatie")
public class WorkplaceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Sessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String chosen = request.getParameter("organisatie");
        if (chosen == null || !chosen.matches("[0-9]{1,18}")) {
            throw new NotFound("organisation " + chosen);
        }
        sessions.workFor(user, new OrganisationId(Long.parseLong(chosen)));
        response.sendRedirect(request.getContextPath() + "/");
    }
}
