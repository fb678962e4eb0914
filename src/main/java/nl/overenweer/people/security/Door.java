package nl.overenweer.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;

/** What signing in and out does to the browser: its cookie, and the container's session with the view state in it. */
@ApplicationScoped
public class Door {
    private static final String OWNER = "nl.overenweer.people.owner";

    @Inject
    private Sessions sessions;

    @Inject
    private Clocks clocks;

    public SignIn.Visitor visitor(HttpServletRequest request) {
        return new SignIn.Visitor(
                Transport.address(request), Device.of(request.getHeader("User-Agent")), SessionCookie.session(request));
    }

    /** A new cookie, and a new id for the container's session; what another person left in that is thrown away. */
    public void let(PersonId person, String secret, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.keepSession(request, response, secret);
        FormToken.renew(request, secret);
        HttpSession kept = request.getSession(false);
        if (kept != null && kept.getAttribute(OWNER) != null && !person.equals(kept.getAttribute(OWNER))) {
            kept.invalidate();
            kept = null;
        }
        if (kept != null) {
            request.changeSessionId();
            kept.setAttribute(OWNER, person);
        }
    }

    public void leave(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.session(request).ifPresent(secret -> sessions.end(secret, clocks.now()));
        SessionCookie.dropSession(request, response);
        HttpSession kept = request.getSession(false);
        if (kept != null) {
            kept.invalidate();
        }
    }
}
