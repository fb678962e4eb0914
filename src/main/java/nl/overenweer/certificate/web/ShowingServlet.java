package nl.overenweer.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import nl.overenweer.certificate.Certificates;
import nl.overenweer.certificate.SerialNumber;
import nl.overenweer.certificate.Showing;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.NoticeBean;

/** What others may see of one certificate, or of all that have no choice of their own: a button each, on the page with my certificates. */
@WebServlet("/bewijzen/tonen")
public class ShowingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Certificates certificates;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient NoticeBean notice;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/bewijzen");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Showing choice = choice(request.getParameter("tonen"));
        String typed = request.getParameter("nummer");
        if (typed == null) {
            certificates.showUsually(user.person(), choice, clocks.now());
            notice.tell("certificate.showing.usual.done." + choice);
        } else {
            SerialNumber serial = SerialNumber.typed(typed).orElseThrow(() -> new NotFound("no serial number"));
            certificates.show(serial, user.person(), choice);
            notice.tell("certificate.showing.done." + choice, serial.printed());
        }
        response.sendRedirect(request.getContextPath() + "/bewijzen");
    }

    private static Showing choice(String name) {
        return Arrays.stream(Showing.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("no such choice"));
    }
}
