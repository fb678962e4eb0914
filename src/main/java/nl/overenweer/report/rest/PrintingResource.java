package nl.overenweer.report.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.report.Printing;
import nl.overenweer.report.Printings;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;

/** How far her files to print are, and the files. */
@Path("voortgang/bestanden")
public class PrintingResource {
    @Inject
    private Printings printings;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String progress() {
        Texts texts = language.texts();
        JsonArrayBuilder all = JsonText.MAKER.createArrayBuilder();
        for (Printing each : printings.all(user.person(), people.managedBy(user), clocks.now())) {
            all.add(JsonText.MAKER
                    .createObjectBuilder()
                    .add("id", each.id())
                    .add("running", each.isUnderWay())
                    .add("done", each.rowsDone())
                    .add("all", each.rowsTotal())
                    .add("said", texts.of("report.file.progress", each.rowsDone(), each.rowsTotal())));
        }
        return all.build().toString();
    }

    @GET
    @Path("{file:[0-9]{1,18}}.pdf")
    public Response pdf(@PathParam("file") long id) {
        Printing printing = printings.mine(user.person(), people.managedBy(user), id, clocks.now());
        if (!printing.isDone()) {
            throw new NotFound("file " + id + " is not done");
        }
        StreamingOutput body = out -> {
            int part = 0;
            Optional<byte[]> bytes = printings.part(printing, part);
            while (bytes.isPresent()) {
                out.write(bytes.get());
                bytes = printings.part(printing, ++part);
            }
        };
        LocalDate day = LocalDate.ofInstant(printing.askedAt(), Clocks.ZONE);
        return Response.ok(body, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"voortgang-" + day + ".pdf\"")
                .header(HttpHeaders.CONTENT_LENGTH, printing.bytes())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
