package nl.overenweer.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.shared.rest.Problem;

/** Answers for every error of the product: a page that helps, or problem+json where a script asked. Reached by the container only. */
public class TroubleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int BROKEN = 500;
    private static final Set<Integer> WITH_PAGE = Set.of(403, 404, 405, 409, 413, 422, 429, 500, 503);

    @Inject
    private transient LanguageBean language;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int status = response.getStatus();
        response.setHeader("Cache-Control", "no-store");
        if (scripted(request)) {
            answer(response, Problem.of(status, refusal(request)));
        } else {
            request.getRequestDispatcher("/WEB-INF/errors/" + page(request, status) + ".xhtml")
                    .forward(request, response);
        }
    }

    private static String page(HttpServletRequest request, int status) {
        boolean expired = trouble(request).map(Trouble::expired).orElse(false);
        if (expired) {
            return "expired";
        }
        if (WITH_PAGE.contains(status)) {
            return Integer.toString(status);
        }
        return status < BROKEN ? "404" : "500";
    }

    private static Optional<Trouble> trouble(HttpServletRequest request) {
        return Optional.ofNullable((Trouble) request.getAttribute(TroubleFilter.TROUBLE));
    }

    private String refusal(HttpServletRequest request) {
        return trouble(request)
                .flatMap(Trouble::refusal)
                .map(refusal -> language.texts()
                        .of(refusal.messageKey(), refusal.arguments().toArray()))
                .orElse("");
    }

    private static boolean scripted(HttpServletRequest request) {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = uri == null
                ? ""
                : uri.toString().substring(request.getContextPath().length());
        return path.startsWith("/api/") || path.startsWith("/scim/");
    }

    private static void answer(HttpServletResponse response, Problem problem) throws IOException {
        response.setContentType(Problem.TYPE);
        response.getOutputStream().write(problem.json().getBytes(StandardCharsets.UTF_8));
    }
}
