package nl.overenweer.certificate.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.overenweer.certificate.badge.Badges;
import nl.overenweer.certificate.badge.SigningKeys;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;

/** What a badge points to: who gave it out, the key that signed it, and the list that says whether it was revoked. For everybody. */
@Path("uitgever")
public class IssuerResource {
    /** By who asked only: an answer may carry a visitor's cookie, which no cache between may give to another. */
    private static final String FOR_A_WHILE = "private, max-age=300";

    @Inject
    private Badges badges;

    @Inject
    private SigningKeys keys;

    @Inject
    private Clocks clocks;

    @GET
    public Response profile() {
        return open(badges.issuer().profile().toString(), "application/json");
    }

    /** One key, so that the name of a key in a badge is an address that answers with it. */
    @GET
    @Path("sleutels/{key}")
    public Response key(@PathParam("key") String thumbprint) {
        String jwk = keys.named(thumbprint)
                .orElseThrow(() -> new NotFound("no key of ours"))
                .jwk(badges.issuer())
                .toString();
        return open(jwk, "application/jwk+json");
    }

    @GET
    @Path("status/{list}")
    public Response status(@PathParam("list") String number) {
        if (!number.matches("[0-9]{1,9}")) {
            throw new NotFound("no list of badges");
        }
        return open(badges.statusList(Long.parseLong(number), clocks.now()), "application/vc+jwt");
    }

    private static Response open(String text, String type) {
        return Response.ok(text, type)
                .header(HttpHeaders.CACHE_CONTROL, FOR_A_WHILE)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
