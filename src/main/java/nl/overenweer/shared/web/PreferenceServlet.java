package nl.overenweer.shared.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the chosen language or look in a cookie and goes back to the page. A plain link, because it changes nothing but that cookie and
 * has to work without a session: on the sign-in page, on a public check of a certificate, on an error page.
 */
@WebServlet("/voorkeur")
public class PreferenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> LANGUAGES = Set.of("nl", "en");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter("taal");
        if (language != null && LANGUAGES.contains(language)) {
            response.addCookie(Cookies.keep(request, LanguageBean.COOKIE, language));
        }
        String theme = request.getParameter("thema");
        if (theme != null && ThemeBean.CHOICES.contains(theme)) {
            response.addCookie(Cookies.keep(request, ThemeBean.COOKIE, theme));
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(own(request.getParameter("terug")));
    }

    /** Only back into our own pages: a path from the root, without a host hidden in it. */
    static String own(@Nullable String back) {
        if (back == null || !back.startsWith("/") || back.startsWith("//")) {
            return "/";
        }
        return back.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\') ? back : "/";
    }
}
