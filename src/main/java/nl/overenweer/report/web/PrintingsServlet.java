package nl.overenweer.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.People;
import nl.overenweer.report.Columns;
import nl.overenweer.report.CompletionFilter;
import nl.overenweer.report.PrintingRun;
import nl.overenweer.report.Printings;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;

/** Has a file to print made of what the filter shows, or stops the making of one. */
@WebServlet("/voortgang/bestanden/opdracht")
public class PrintingsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/voortgang/bestanden";

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient People people;

    @Inject
    private transient Printings printings;

    @Inject
    private transient PrintingRun run;

    @Inject
    private transient Columns columns;

    @Inject
    private transient LanguageBean language;

    @Inject
    private transient NoticeBean notice;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ManagedScope scope = people.managedBy(user);
        String stop = request.getParameter("stop");
        try {
            if (stop == null) {
                ask(scope, CompletionFilter.parsed(String.valueOf(request.getParameter("filter"))));
            } else {
                printings.cancel(user.person(), scope, number(stop), clocks.now());
                notice.tell("report.file.stopped");
            }
        } catch (RuleBroken refusal) {
            notice.warn(refusal.messageKey(), refusal.arguments().toArray());
        }
        response.sendRedirect(request.getContextPath() + PAGE);
    }

    private void ask(ManagedScope scope, CompletionFilter filter) {
        long id = printings.ask(
                user.person(), scope, filter, columns.of(user.person()), language.getLocale(), clocks.now());
        run.start(id);
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound("file " + text);
        }
        return Long.parseLong(text);
    }
}
