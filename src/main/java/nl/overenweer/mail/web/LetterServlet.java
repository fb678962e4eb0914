package nl.overenweer.mail.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The HTML of a letter as a mail program shows it: with its own style, without script, and fetching nothing. */
@WebServlet("/demo/postvak/html")
public class LetterServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Mailbox mailbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = String.valueOf(request.getParameter("brief"));
        byte[] html = mailbox.letter(reference).html().getBytes(StandardCharsets.UTF_8);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(html);
    }
}
