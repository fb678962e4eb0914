package nl.overenweer.people.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The cookies that a browser keeps for us: the session of somebody who signed in, before that a visit, which only serves to tie forms to a
 * browser, and while she is away at her organisation's provider what ties the answer to this browser. Under TLS their names say {@code __Host-}, so that no neighbouring host can set them.
 */
public final class SessionCookie {
    private static final String SESSION = "ov_session";
    private static final String VISIT = "ov_visit";
    private static final String SIGN_ON = "ov_sign_on";
    private static final int SIGN_ON_SECONDS = 15 * 60;

    private SessionCookie() {}

    public static Optional<String> session(HttpServletRequest request) {
        return value(request, SESSION);
    }

    static Optional<String> visit(HttpServletRequest request) {
        return value(request, VISIT);
    }

    public static void keepSession(HttpServletRequest request, HttpServletResponse response, String secret) {
        keep(request, response, SESSION, secret);
    }

    static void keepVisit(HttpServletRequest request, HttpServletResponse response, String secret) {
        keep(request, response, VISIT, secret);
    }

    /** Lax, since the answer comes by a link from the provider's page. */
    public static Optional<String> signOn(HttpServletRequest request) {
        return value(request, SIGN_ON);
    }

    public static void keepSignOn(HttpServletRequest request, HttpServletResponse response, String secret) {
        Cookie cookie = cookie(request, SIGN_ON, secret);
        cookie.setMaxAge(SIGN_ON_SECONDS);
        response.addCookie(cookie);
    }

    public static void dropSession(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = cookie(request, SESSION, "");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String secret) {
        response.addCookie(cookie(request, name, secret));
    }

    private static Cookie cookie(HttpServletRequest request, String name, String value) {
        Cookie cookie = new Cookie(named(request, name), value);
        cookie.setHttpOnly(true);
        cookie.setSecure(Transport.secure(request));
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        String wanted = named(request, name);
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(wanted) && cookie.getValue().matches("[A-Za-z0-9_-]{20,64}")) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static String named(HttpServletRequest request, String name) {
        return Transport.secure(request) ? "__Host-" + name : name;
    }
}
