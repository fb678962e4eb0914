package nl.overenweer.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;

/** Leads from the bare address, and from that of the administration, to the first page for whoever asks. */
@WebServlet({"", "/beheer"})
public class StartServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + goal(request));
    }

    private String goal(HttpServletRequest request) {
        if (!user.signedIn()) {
            return "/aanmelden";
        }
        if (request.getServletPath().equals("/beheer")) {
            return user.has(Role.ADMINISTRATOR) ? "/beheer/mensen" : "/beheer/organisaties";
        }
        return StartPage.of(user.roles());
    }
}
