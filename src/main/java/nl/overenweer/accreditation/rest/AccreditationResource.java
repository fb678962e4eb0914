package nl.overenweer.accreditation.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.overenweer.accreditation.AccreditationId;
import nl.overenweer.accreditation.Accreditations;
import nl.overenweer.accreditation.Evidence;
import nl.overenweer.accreditation.ListId;
import nl.overenweer.accreditation.Lists;
import nl.overenweer.accreditation.Scope;
import nl.overenweer.accreditation.listing.FileKind;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.NotFound;

/** An award list in its register's form, and what a register sent about an accreditation. */
@Path("accreditatie")
public class AccreditationResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private Lists lists;

    @Inject
    private Accreditations accreditations;

    @Inject
    private CurrentUser user;

    @GET
    @Path("lijsten/{list}")
    public Response list(@PathParam("list") String typed) {
        ListId id = new ListId(number(typed));
        Lists.Leaving list = lists.leave(Scope.of(user), id);
        boolean csv = list.kind() == FileKind.CSV;
        byte[] body = csv ? SheetFile.csv(list.rows(), list.separator()) : SheetFile.xlsx("lijst", list.rows());
        String name = "bijschrijflijst-" + id + "." + list.kind().name().toLowerCase(Locale.ROOT);
        return file(body, csv ? "text/csv;charset=UTF-8" : XLSX, name);
    }

    @GET
    @Path("bewijsstukken/{accreditation}/{evidence}")
    public Response evidence(@PathParam("accreditation") String accreditation, @PathParam("evidence") String evidence) {
        Evidence found = accreditations.evidence(new AccreditationId(number(accreditation)), number(evidence));
        return file(found.bytes(), found.kind(), found.name());
    }

    private static long number(String typed) {
        if (!typed.matches("[0-9]{1,18}")) {
            throw new NotFound("no number: " + typed);
        }
        return Long.parseLong(typed);
    }

    private static Response file(byte[] body, String type, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
