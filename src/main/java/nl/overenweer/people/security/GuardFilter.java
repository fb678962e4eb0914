package nl.overenweer.people.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.rest.Problem;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.Route;
import nl.overenweer.shared.web.RouteFilter;

/** Lets a request through to a route when it is for whoever asks, and really asked by her. */
public class GuardFilter extends HttpFilter {
    /** Where scripts sign in: without a session, so without its token. */
    static final String SCRIPT_DOOR = "/api/aanmelden";

    /** Where mail programs say that somebody wants no more: whoever has the link may, from wherever (RFC 8058). */
    static final String ONE_CLICK = "/mail/af/{secret}";

    private static final long serialVersionUID = 1L;
    private static final Set<String> OF_FILES = Set.of("GET", "HEAD");
    private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");
    private static final Set<String> OF_RESOURCES = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Settings settings;

    @Inject
    private transient LanguageBean language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Route route = request.getAttribute(RouteFilter.ROUTE) instanceof Route found ? found : null;
        Set<String> methods = route == null ? OF_FILES : route.page() ? OF_PAGES : OF_RESOURCES;
        if (!methods.contains(request.getMethod())) {
            response.setHeader("Allow", methods.stream().sorted().collect(Collectors.joining(", ")));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (route != null) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (route != null && route.audience().keyed()) {
            // no session and no form: the resource itself asks for its key before anything else
            chain.doFilter(request, response);
            return;
        }
        if (route != null) {
            FormToken.prepare(request, response);
        }
        if (route == null || admitted(route, request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean admitted(Route route, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean tokenless = route.pattern().equals(SCRIPT_DOOR);
        boolean oneClick = route.pattern().equals(ONE_CLICK);
        if (!oneClick && Forgery.suspected(request, settings.baseUrl(), tokenless)) {
            refuse(route, request, response, HttpServletResponse.SC_FORBIDDEN, "people.refused.forged");
            return false;
        }
        Set<String> roles =
                user.signedIn() ? user.roles().stream().map(Enum::name).collect(Collectors.toSet()) : Set.of();
        if (route.audience().admits(user.signedIn(), roles)) {
            return true;
        }
        if (user.signedIn()) {
            refuse(route, request, response, HttpServletResponse.SC_FORBIDDEN, "people.refused.role");
        } else if (script(route)) {
            refuse(route, request, response, HttpServletResponse.SC_UNAUTHORIZED, "people.refused.session");
        } else {
            toSignIn(request, response);
        }
        return false;
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        boolean reading = !request.getMethod().equals("POST");
        String goal = request.getRequestURI() + (reading && query != null ? "?" + query : "");
        String known = ReturnAddress.safe(goal).orElse("/");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath() + "/aanmelden"
                        + (known.equals("/") ? "" : "?verder=" + URLEncoder.encode(known, StandardCharsets.UTF_8)));
    }

    private void refuse(Route route, HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        if (!script(route)) {
            response.sendError(status);
            return;
        }
        response.setStatus(status);
        response.setContentType(Problem.TYPE);
        byte[] body = Problem.of(status, language.texts().get(key), key).json().getBytes(StandardCharsets.UTF_8);
        response.getOutputStream().write(body);
    }

    private static boolean script(Route route) {
        return route.pattern().startsWith("/api/");
    }
}
