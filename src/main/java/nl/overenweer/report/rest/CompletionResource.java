package nl.overenweer.report.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.People;
import nl.overenweer.report.CompletionFilter;
import nl.overenweer.report.CompletionReport;
import nl.overenweer.report.web.ModuleTitles;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.LanguageBean;

/** The rows that the dashboard's filter leaves, as CSV that a Dutch Excel opens: UTF-8 with a mark, semicolons, dates as 2026-10-30. */
@Path("voortgang.csv")
public class CompletionResource {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    private CompletionReport report;

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

    @GET
    public Response csv(@Context UriInfo address) {
        ManagedScope scope = people.managedBy(user);
        CompletionFilter filter =
                CompletionFilter.of(key -> address.getQueryParameters().getFirst(key));
        LocalDate today = clocks.today();
        audit.record(Deed.of(AuditAct.EXPORTED).with("progress csv"));
        CsvSheet sheet = new CsvSheet(language.texts(), titles.choices());
        StreamingOutput body = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK);
            writer.write(sheet.head());
            report.each(scope, filter, today, row -> write(writer, sheet.line(row)));
            writer.flush();
        };
        return Response.ok(body, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"voortgang-" + today + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static void write(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
    }
}
