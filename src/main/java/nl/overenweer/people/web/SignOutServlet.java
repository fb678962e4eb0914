package nl.overenweer.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overenweer.people.security.Door;

/** Signing out: by a form only, so that no image or link of another site does it. */
@WebServlet("/afmelden")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Door door;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door.leave(request, response);
        response.sendRedirect(request.getContextPath() + "/aanmelden?afgemeld=ja");
    }
}
