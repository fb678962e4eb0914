package nl.overenweer.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overenweer.people.security.MailChoices;
import nl.overenweer.shared.Clocks;

/**
 * The address in {@code List-Unsubscribe}. A mail program posts to it and is done (RFC 8058); who opens it sees a page with one button: what
 * looks at all links of a mail beforehand signs nobody off.
 */
@WebServlet("/mail/af/*")
public class UnsubscribeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MailChoices choices;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/mail/keuze" + request.getPathInfo());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        choices.choose(request.getPathInfo().substring(1), false, clocks.now());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
