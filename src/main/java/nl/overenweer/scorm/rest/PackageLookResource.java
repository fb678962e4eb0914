package nl.overenweer.scorm.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.scorm.Looks;
import nl.overenweer.scorm.PackageId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.rest.Problem;
import nl.overenweer.shared.rest.SentText;
import nl.overenweer.shared.web.LanguageBean;

/** The door by which a trainer looks around in a package; nothing is kept of it. */
@RequestScoped
@Path("/maken/pakketten/{pakket: [0-9]{1,18}}/looks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PackageLookResource {
    private static final int MOST_BYTES = 4096;
    private static final int UNREADABLE = 400;

    @Inject
    private Looks looks;

    @Inject
    private CurrentUser user;

    @Inject
    private Clocks clocks;

    @Inject
    private LanguageBean language;

    @PathParam("pakket")
    private long number;

    @POST
    public Response look(InputStream body) throws IOException {
        Looks.Look look = SentText.of(body, MOST_BYTES)
                .flatMap(PackageLookResource::read)
                .orElseThrow(() -> Problem.of(
                                UNREADABLE, language.texts().get("scorm.commit.unreadable"), "scorm.commit.unreadable")
                        .refusal());
        String json = ScoJson.of(looks.browse(user, new PackageId(number), look, clocks.now()), language.texts());
        return Response.ok(json).header("Cache-Control", "no-store").build();
    }

    private static Optional<Looks.Look> read(String text) {
        try {
            return Optional.of(ScoMessage.look(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
