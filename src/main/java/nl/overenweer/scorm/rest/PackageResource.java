package nl.overenweer.scorm.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.scorm.PackageExport;
import nl.overenweer.scorm.PackageForm;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;

/** A module to take along, in the language in which whoever asks reads this site. */
@Path("pakketten")
public class PackageResource {
    @Inject
    private PackageExport export;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    @GET
    @Path("{module}/{form}.zip")
    public Response zip(@PathParam("module") String module, @PathParam("form") String form) {
        PackageForm asked = PackageForm.of(form).orElseThrow(() -> new NotFound("packages of form " + form));
        ModuleVersion version = export.version(module);
        Texts texts = language.texts();
        Instant now = clocks.now();
        export.taken(version, asked);
        StreamingOutput body = out -> export.write(version, asked, texts, now, out);
        String name = module + "-v" + version.number() + "-" + asked.key() + ".zip";
        return Response.ok(body, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
