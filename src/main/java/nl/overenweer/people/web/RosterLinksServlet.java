package nl.overenweer.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.roster.Rosters;
import nl.overenweer.people.roster.sheet.SheetWriting;
import nl.overenweer.people.security.Invitations.Invitation;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;

/** Makes the links for whom a list made an account, and gives them once, as a file. By a form only: it ends the links before. */
@WebServlet("/beheer/mensen/import/links")
public class RosterLinksServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Rosters rosters;

    @Inject
    private transient Links links;

    @Inject
    private transient Audit audit;

    @Inject
    private transient LanguageBean language;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Texts texts = language.texts();
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                texts.get("people.roster.column.NAME"),
                texts.get("people.roster.column.EMAIL"),
                texts.get("people.roster.links.column")));
        for (Invitation each : rosters.invite(user, clocks.now())) {
            lines.add(List.of(each.name(), each.email(), links.password(each.secret())));
        }
        audit.record(Deed.of(AuditAct.EXPORTED).with("invitations csv rows=" + (lines.size() - 1)));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"uitnodigingen-" + clocks.today() + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(SheetWriting.csv(lines));
    }
}
