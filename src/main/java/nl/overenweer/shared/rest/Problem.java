package nl.overenweer.shared.rest;

import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import nl.overenweer.shared.JsonText;

/**
 * What went wrong, as RFC 9457 says it ({@code application/problem+json}).
 *
 * @param detail a sentence for people; empty when the status says it all
 * @param key names the broken rule for a script; empty when there is none
 */
public record Problem(int status, String title, String detail, String key) {
    public static final String TYPE = "application/problem+json";

    public static Problem of(int status, String detail) {
        return of(status, detail, "");
    }

    public static Problem of(int status, String detail, String key) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return new Problem(status, known == null ? "Refused" : known.getReasonPhrase(), detail, key);
    }

    /** To break off with. */
    public WebApplicationException refusal() {
        return new WebApplicationException(
                Response.status(status).type(TYPE).entity(json()).build());
    }

    public String json() {
        JsonObjectBuilder json = JsonText.MAKER
                .createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status);
        if (!detail.isEmpty()) {
            json.add("detail", detail);
        }
        if (!key.isEmpty()) {
            json.add("key", key);
        }
        return json.build().toString();
    }
}
