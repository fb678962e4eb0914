package nl.overenweer.people.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;

/**
 * Ties every form and every call of a script to the browser that we gave the page to. The token follows from the cookie's secret, so it is
 * kept nowhere, changes with each sign-in, and any node can check it.
 */
public final class FormToken {
    /** Name of the hidden field. */
    static final String FIELD = "csrf";

    static final String HEADER = "X-CSRF-Token";

    private static final String TOKEN = "nl.overenweer.people.token";

    private FormToken() {}

    /** Makes the token known to the page; a browser that we never saw gets a cookie first. */
    static void prepare(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> known = SessionCookie.session(request).or(() -> SessionCookie.visit(request));
        if (known.isEmpty()) {
            String secret = Secret.fresh();
            SessionCookie.keepVisit(request, response, secret);
            known = Optional.of(secret);
        }
        request.setAttribute(TOKEN, of(known.get()));
    }

    /** For a page that is shown with the very answer that changes the browser's secret. */
    static void renew(HttpServletRequest request, String secret) {
        request.setAttribute(TOKEN, of(secret));
    }

    /** The token that belongs to a secret. */
    public static String of(String secret) {
        return Secret.derive(secret, "form");
    }

    /** The token of this request's page. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(TOKEN) instanceof String token ? token : "";
    }

    /** Whether the request brought it along: a script in a header, a form in a field. */
    static boolean brought(HttpServletRequest request) {
        String brought = request.getHeader(HEADER);
        if (brought == null && form(request)) {
            brought = request.getParameter(FIELD);
        }
        String expected = of(request);
        return brought != null && !expected.isEmpty() && Secret.same(brought, expected);
    }

    static boolean multipart(HttpServletRequest request) {
        return type(request).startsWith("multipart/form-data");
    }

    private static boolean form(HttpServletRequest request) {
        return type(request).startsWith("application/x-www-form-urlencoded");
    }

    private static String type(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.toLowerCase(Locale.ROOT);
    }
}
