package nl.overenweer.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.overenweer.certificate.badge.BadgeAnswer;
import nl.overenweer.certificate.badge.Badges;
import nl.overenweer.certificate.badge.Verdict;
import nl.overenweer.shared.Clocks;

/**
 * Takes a badge that somebody shows and has the page tell what it is worth. Nothing is kept. A servlet, since a page that is shown by a forward
 * is given no parts of a request.
 */
@WebServlet("/bewijs/badge")
@MultipartConfig(maxFileSize = 256L * 1024, maxRequestSize = 512L * 1024, fileSizeThreshold = 512 * 1024)
public class BadgeServlet extends HttpServlet {
    static final String ANSWER = "nl.overenweer.certificate.badge";

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 64 * 1024;
    private static final int LONGEST_EMAIL = 200;
    private static final String PAGE = "/bewijs";

    @Inject
    private transient Badges badges;

    @Inject
    private transient Clocks clocks;

    /** Whoever reloads the answer as an address begins anew. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + PAGE);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(ANSWER, answer(request));
        request.getRequestDispatcher("/certificate/badge.xhtml").forward(request, response);
    }

    private BadgeAnswer answer(HttpServletRequest request) throws IOException, ServletException {
        try {
            String text = file(request).orElseGet(() -> field(request, "tekst", LONGEST));
            return badges.check(text, field(request, "email", LONGEST_EMAIL), clocks.now());
        } catch (IllegalStateException tooMuch) {
            return new BadgeAnswer(Verdict.UNREADABLE, Optional.empty(), Optional.empty());
        }
    }

    private static Optional<String> file(HttpServletRequest request) throws IOException, ServletException {
        Part file = request.getPart("bestand");
        if (file == null || file.getSize() == 0) {
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream()) {
            return Optional.of(new String(in.readNBytes(LONGEST + 1), StandardCharsets.UTF_8));
        }
    }

    private static String field(HttpServletRequest request, String name, int longest) {
        String value = request.getParameter(name);
        String given = value == null ? "" : value;
        return given.length() > longest ? given.substring(0, longest) : given;
    }
}
