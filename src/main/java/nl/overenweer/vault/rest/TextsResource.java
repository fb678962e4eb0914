package nl.overenweer.vault.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.vault.Kind;
import nl.overenweer.vault.SealedText;
import nl.overenweer.vault.SealedTexts;

/** The sealed texts of whoever asks: all of them, or those of one kind whose place begins so. */
@RequestScoped
@Path("kluis/teksten")
@Produces(MediaType.APPLICATION_JSON)
public class TextsResource {
    @Inject
    private SealedTexts texts;

    @Inject
    private CurrentUser user;

    @GET
    public Response all(
            @QueryParam("soort") @DefaultValue("") String kind, @QueryParam("begin") @DefaultValue("") String start) {
        return VaultResource.fresh(VaultJson.of(found(kind, start)));
    }

    private List<SealedText> found(String kind, String start) {
        return kind.isEmpty()
                ? texts.of(user.person())
                : texts.of(
                        user.person(), Kind.of(kind).orElseThrow(() -> new RuleBroken("vault.refused.place")), start);
    }
}
