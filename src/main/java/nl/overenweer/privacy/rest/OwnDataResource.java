package nl.overenweer.privacy.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.PersonId;
import nl.overenweer.privacy.OwnData;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;

/** All that is kept of whoever asks, and of nobody else: the address names nobody. */
@Path("mijn-gegevens.zip")
public class OwnDataResource {
    @Inject
    private OwnData data;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    @GET
    public Response zip() {
        PersonId person = user.person();
        Texts texts = language.texts();
        Instant now = clocks.now();
        data.taken(person);
        StreamingOutput body = out -> data.write(person, texts, now, out);
        return Response.ok(body, "application/zip")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"mijn-gegevens-" + clocks.today() + ".zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
