package nl.overenweer.report.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.People;
import nl.overenweer.report.Columns;
import nl.overenweer.report.CompletionFilter;
import nl.overenweer.report.CompletionReport;
import nl.overenweer.report.CompletionRow;
import nl.overenweer.report.sheet.CsvSheet;
import nl.overenweer.report.sheet.SheetWords;
import nl.overenweer.report.sheet.XlsxSheet;
import nl.overenweer.report.web.ModuleTitles;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.LanguageBean;

/** The rows that the dashboard's filter leaves, in the columns of its table, as a file that is written as the rows come. */
@Path("/")
public class CompletionResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private CompletionReport report;

    @Inject
    private Columns columns;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private ModuleTitles titles;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    /** What takes the rows, and is told when there are no more. */
    private record Sheet(Consumer<CompletionRow> rows, Runnable end) {}

    @GET
    @Path("voortgang.csv")
    public Response csv(@Context UriInfo address) {
        SheetWords words = words();
        return file(address, "text/csv;charset=UTF-8", ".csv", out -> {
            CsvSheet sheet = new CsvSheet(out, words);
            return new Sheet(sheet::add, sheet::finish);
        });
    }

    @GET
    @Path("voortgang.xlsx")
    public Response xlsx(@Context UriInfo address) {
        SheetWords words = words();
        String name = language.texts().get("report.title");
        return file(address, XLSX, ".xlsx", out -> {
            XlsxSheet sheet = new XlsxSheet(out, name, words);
            return new Sheet(sheet::add, sheet::finish);
        });
    }

    private SheetWords words() {
        return new SheetWords(columns.of(user.person()), language.texts(), titles.all());
    }

    private Response file(
            UriInfo address, String type, String ending, java.util.function.Function<OutputStream, Sheet> sheets) {
        ManagedScope scope = people.managedBy(user);
        CompletionFilter filter =
                CompletionFilter.of(key -> address.getQueryParameters().getFirst(key));
        LocalDate today = clocks.today();
        audit.record(Deed.of(AuditAct.EXPORTED).with("progress" + ending));
        StreamingOutput body = out -> {
            Sheet sheet = sheets.apply(out);
            report.each(scope, filter, today, sheet.rows());
            sheet.end().run();
        };
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"voortgang-" + today + ending + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
