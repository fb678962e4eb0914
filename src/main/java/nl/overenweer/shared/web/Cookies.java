package nl.overenweer.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Choices about the look that the browser keeps for its visitor. They say nothing about who that is. */
final class Cookies {
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Cookies() {}

    static @Nullable Cookie find(HttpServletRequest request, String name) {
        Cookie[] sent = request.getCookies();
        if (sent == null) {
            return null;
        }
        for (Cookie cookie : sent) {
            if (cookie.getName().equals(name)) {
                return cookie;
            }
        }
        return null;
    }

    static Cookie keep(HttpServletRequest request, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
