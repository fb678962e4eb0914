package nl.overenweer.report.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.report.Column;
import nl.overenweer.report.Columns;
import nl.overenweer.report.CompletionFilter;

/** Keeps which columns she wants to see, and goes back to the table as it was asked. */
@WebServlet("/voortgang/kolommen")
public class ColumnsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser user;

    @Inject
    private transient Columns columns;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] words = request.getParameterValues("kolom");
        columns.choose(user.person(), Column.of(words == null ? List.of(Column.NAME.word()) : List.of(words)));
        CompletionFilter filter = CompletionFilter.parsed(String.valueOf(request.getParameter("filter")));
        response.sendRedirect(request.getContextPath() + CompletionBean.address(filter) + "#wie");
    }
}
