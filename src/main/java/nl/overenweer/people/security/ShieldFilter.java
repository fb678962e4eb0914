package nl.overenweer.people.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.SignedIn;
import nl.overenweer.shared.Settings;

/** Before anything else: what every answer says to the browser, how much a request may carry, and who it is. */
public class ShieldFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            // before anybody reads a field: browsers send UTF-8 and do not say so
            request.setCharacterEncoding("UTF-8");
        }
        boolean tls = settings.secure() || Transport.secure(request);
        HttpServletResponse guarded = new PolicyResponse(response, tls);
        speak(guarded, tls);
        boolean refused = BodyLimit.broken(request, settings.mostOfPackage());
        boolean telling = request.getDispatcherType() == DispatcherType.ERROR;
        if (refused && !telling) {
            response.setHeader("Connection", "close");
            guarded.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (request.getAttribute(SessionMechanism.WHO) instanceof SignedIn who) {
            user.enter(who);
        }
        chain.doFilter(refused ? new UnreadRequest(request) : request, guarded);
    }

    private static void speak(HttpServletResponse response, boolean tls) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()");
        if (tls) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
