package nl.overenweer.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.rest.Problem;

/** Answers for every error of the product: a page that helps, or problem+json where a script asked. Reached by the container only. */
public class TroubleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String GENERAL = "500";
    private static final Map<Integer, String> PAGES =
            Map.of(403, "403", 404, "404", 405, "404", 409, "409", 413, "413", 422, "422", 429, "429", 503, "503");

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
            String page = PAGES.getOrDefault(status, status < 500 ? "404" : GENERAL);
            request.getRequestDispatcher("/WEB-INF/errors/" + page + ".xhtml").forward(request, response);
        }
    }

    private String refusal(HttpServletRequest request) {
        Texts texts = language.texts();
        if (request.getAttribute(TroubleFilter.TROUBLE) instanceof Trouble trouble
                && trouble.refusal().isPresent()) {
            return texts.of(
                    trouble.refusal().get().messageKey(),
                    trouble.refusal().get().arguments().toArray());
        }
        return "";
    }

    private static boolean scripted(HttpServletRequest request) {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return uri != null && uri.toString().startsWith(request.getContextPath() + "/api/");
    }

    private static void answer(HttpServletResponse response, Problem problem) throws IOException {
        response.setContentType(Problem.TYPE);
        response.getOutputStream().write(problem.json().getBytes(StandardCharsets.UTF_8));
    }
}
