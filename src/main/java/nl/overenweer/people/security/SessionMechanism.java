package nl.overenweer.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overenweer.people.SignedIn;
import nl.overenweer.shared.Clocks;

/**
 * Tells the container on each request who it is, by the session that our cookie names. Nothing is kept in the container's memory, so any
 * node can answer the next request. Whom a route is for is no matter of this class: see {@link GuardFilter}.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    /** Request attribute: the {@link SignedIn}, when there is one. */
    static final String WHO = "nl.overenweer.people.who";

    private static final String FILES = "/jakarta.faces.resource/";

    @Inject
    private Sessions sessions;

    @Inject
    private Clocks clocks;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getRequestURI().startsWith(request.getContextPath() + FILES)) {
            return context.doNothing();
        }
        Optional<SignedIn> who =
                SessionCookie.session(request).flatMap(secret -> sessions.recognise(secret, clocks.now()));
        if (who.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(WHO, who.get());
        return context.notifyContainerAboutLogin(
                who.get().email(), who.get().roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }
}
