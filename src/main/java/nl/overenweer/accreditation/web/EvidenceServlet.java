package nl.overenweer.accreditation.web;

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
import nl.overenweer.accreditation.Accreditation;
import nl.overenweer.accreditation.AccreditationId;
import nl.overenweer.accreditation.Accreditations;
import nl.overenweer.accreditation.Evidence;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.NoticeBean;

/** Takes what a register sent. A servlet, since a page that is shown by a forward is given no parts of a request. */
@WebServlet("/beheer/accreditatie/bewijsstuk")
@MultipartConfig(maxFileSize = 6L * 1024 * 1024, maxRequestSize = 7L * 1024 * 1024)
public class EvidenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Accreditations accreditations;

    @Inject
    private transient NoticeBean notice;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Accreditation to = accreditations.accreditation(id(request));
        try {
            Part file = part(request).orElseThrow(() -> new RuleBroken("accreditation.evidence.none"));
            accreditations.attach(to.id(), name(file), bytes(file), user.person(), clocks.now());
            notice.tell("accreditation.evidence.kept");
        } catch (RuleBroken refusal) {
            notice.warn(refusal.messageKey(), refusal.arguments().toArray());
        }
        response.sendRedirect(request.getContextPath() + "/beheer/accreditatie/registers/"
                + to.register().id() + "/" + to.id());
    }

    /** In the address, so that it is known also when the file is too big to be read. */
    private static AccreditationId id(HttpServletRequest request) {
        String typed = Optional.ofNullable(request.getQueryString()).orElse("").replaceFirst("^bij=", "");
        if (!typed.matches("[0-9]{1,18}")) {
            throw new NotFound("accreditation " + typed);
        }
        return new AccreditationId(Long.parseLong(typed));
    }

    private static Optional<Part> part(HttpServletRequest request) throws IOException, ServletException {
        try {
            return Optional.ofNullable(request.getPart("stuk")).filter(part -> part.getSize() > 0);
        } catch (IllegalStateException tooMuch) {
            throw new RuleBroken("accreditation.evidence.big", Evidence.MOST_BYTES / 1024 / 1024);
        }
    }

    private static byte[] bytes(Part file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(Evidence.MOST_BYTES + 1);
        }
    }

    /** Without the folders that some browsers tell, and without what is no letter. */
    private static String name(Part file) {
        String told = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
        return told.replaceAll("(?s).*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    }
}
