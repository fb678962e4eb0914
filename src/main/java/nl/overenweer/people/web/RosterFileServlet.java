package nl.overenweer.people.web;

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
import java.util.Optional;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.roster.Rosters;
import nl.overenweer.people.roster.sheet.SheetReading;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.NoticeBean;

/** Takes the file with people. A servlet, since a page that is shown by a forward is given no parts of a request. */
@WebServlet("/beheer/mensen/import/bestand")
@MultipartConfig(maxFileSize = 10L * 1024 * 1024, maxRequestSize = 12L * 1024 * 1024)
public class RosterFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Rosters rosters;

    @Inject
    private transient NoticeBean notice;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            Part file = part(request).orElseThrow(() -> new RuleBroken("people.roster.file.none"));
            rosters.propose(user, name(file), SheetReading.read(bytes(file)), clocks.now());
        } catch (RuleBroken refusal) {
            notice.warn(refusal.messageKey(), refusal.arguments().toArray());
        }
        response.sendRedirect(request.getContextPath() + "/beheer/mensen/import");
    }

    private static Optional<Part> part(HttpServletRequest request) throws IOException, ServletException {
        try {
            return Optional.ofNullable(request.getPart("file")).filter(part -> part.getSize() > 0);
        } catch (IllegalStateException tooMuch) {
            throw new RuleBroken("people.roster.file.big", SheetReading.MOST_BYTES / 1024 / 1024);
        }
    }

    private static byte[] bytes(Part file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(SheetReading.MOST_BYTES + 1);
        }
    }

    /** Without the folders that some browsers tell, and without what is no letter. */
    private static String name(Part file) {
        String told = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
        return told.replaceAll("(?s).*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    }
}
