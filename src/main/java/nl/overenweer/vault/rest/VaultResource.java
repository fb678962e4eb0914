package nl.overenweer.vault.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.vault.Envelope;
import nl.overenweer.vault.SealedTexts;
import nl.overenweer.vault.VaultLock;
import nl.overenweer.vault.Vaults;

/** The vault of whoever asks, and of nobody else: no address here names a person. */
@RequestScoped
@Path("kluis")
@Produces(MediaType.APPLICATION_JSON)
public class VaultResource {
    @Inject
    private Vaults vaults;

    @Inject
    private SealedTexts texts;

    @Inject
    private CurrentUser user;

    @Inject
    private Clocks clocks;

    @GET
    public Response lock() {
        return fresh(vaults.of(user.person()).map(VaultJson::of).orElseGet(VaultJson::none));
    }

    /** Makes the vault ({@code after} is 0), or changes its lock. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lock(InputStream sent) throws IOException {
        Body body = Body.read(sent, Set.of("salt", "iterations", "wrapped", "recovery", "after"));
        VaultLock lock = new VaultLock(
                body.text("salt"),
                body.number("iterations"),
                new Envelope(body.text("wrapped")),
                body.find("recovery").map(Envelope::new));
        int after = body.number("after");
        return fresh(VaultJson.of(
                after == 0
                        ? vaults.make(user.person(), lock, clocks.now())
                        : vaults.relock(user.person(), lock, after)));
    }

    @DELETE
    public Response empty() {
        vaults.empty(user.person());
        return Response.noContent().build();
    }

    /** Tells her organisation that she reflected on a module: that, and the day. */
    @POST
    @Path("gedaan")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response done(InputStream sent) throws IOException {
        Body body = Body.read(sent, Set.of("module"));
        texts.tellDone(user.person(), user.organisation(), body.text("module"), clocks.now());
        return Response.noContent().build();
    }

    static Response fresh(JsonObject json) {
        return Response.ok(json.toString()).header("Cache-Control", "no-store").build();
    }
}
