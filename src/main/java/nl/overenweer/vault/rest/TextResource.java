package nl.overenweer.vault.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.vault.Envelope;
import nl.overenweer.vault.SealedTexts;
import nl.overenweer.vault.Slot;

/** One sealed text of whoever asks. A change says which version it saw ({@code after}): a second tab or device overwrites nothing. */
@RequestScoped
@Path("kluis/tekst")
@Produces(MediaType.APPLICATION_JSON)
public class TextResource {
    @Inject
    private SealedTexts texts;

    @Inject
    private CurrentUser user;

    @Inject
    private Clocks clocks;

    /** No content when nothing lies there. */
    @GET
    public Response text(
            @QueryParam("soort") @DefaultValue("") String kind, @QueryParam("plaats") @DefaultValue("") String place) {
        return texts.of(user.person(), Slot.of(kind, place))
                .map(text -> VaultResource.fresh(VaultJson.of(text)))
                .orElseGet(() -> Response.noContent().build());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(InputStream sent) throws IOException {
        Body body = Body.read(sent, Set.of("kind", "place", "sealed", "after"));
        Slot slot = Slot.of(body.text("kind"), body.text("place"));
        Envelope sealed = new Envelope(body.text("sealed"));
        return VaultResource.fresh(
                VaultJson.receipt(texts.put(user.person(), slot, sealed, body.number("after"), clocks.now())));
    }

    @DELETE
    public Response remove(
            @QueryParam("soort") @DefaultValue("") String kind,
            @QueryParam("plaats") @DefaultValue("") String place,
            @QueryParam("na") int after) {
        texts.remove(user.person(), Slot.of(kind, place), after);
        return Response.noContent().build();
    }
}
