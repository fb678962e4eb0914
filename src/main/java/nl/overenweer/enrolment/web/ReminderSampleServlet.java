package nl.overenweer.enrolment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.overenweer.enrolment.reminding.Kind;
import nl.overenweer.enrolment.reminding.ReminderTexts;
import nl.overenweer.enrolment.reminding.Sample;
import nl.overenweer.enrolment.reminding.Words;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Texts;

/**
 * A reminder as a mail program shows it, in words that were not kept yet: they stand in the address. With its own style, without script, and
 * fetching nothing; words that could not be kept are refused as they are there.
 */
@WebServlet(ReminderSampleServlet.ADDRESS)
public class ReminderSampleServlet extends HttpServlet {
    static final String ADDRESS = "/beheer/herinneringen/voorbeeld";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sample sample;

    @Inject
    private transient ReminderTexts texts;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Clocks clocks;

    static String address(Kind kind, Locale language, Words words) {
        return ADDRESS + "?soort=" + kind.word() + "&taal=" + language.getLanguage() + "&onderwerp="
                + URLEncoder.encode(words.subject(), StandardCharsets.UTF_8) + "&zinnen="
                + URLEncoder.encode(words.opening(), StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Kind kind = asked(request, "soort").flatMap(Kind::of).orElse(Kind.BEFORE);
        Locale language = Texts.in(Locale.forLanguageTag(asked(request, "taal").orElse("nl")))
                .locale();
        Words words = asked(request, "onderwerp")
                .map(subject ->
                        Words.typed(kind, subject, asked(request, "zinnen").orElse("")))
                .orElseGet(() -> texts.of(user.organisation(), kind, language));
        byte[] html = sample.html(kind, language, words, user, clocks.today()).getBytes(StandardCharsets.UTF_8);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(html);
    }

    private static Optional<String> asked(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }
}
