package nl.overenweer.certificate.web;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.overenweer.certificate.badge.Badges;
import nl.overenweer.certificate.badge.SigningKeys;
import nl.overenweer.shared.JsonText;

/** All public keys, those that sign no more included, where others look for them (RFC 7517, RFC 8615). */
@WebServlet("/.well-known/jwks.json")
public class KeySetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SigningKeys keys;

    @Inject
    private transient Badges badges;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder set = JsonText.MAKER.createArrayBuilder();
        keys.published().forEach(key -> set.add(key.jwk(badges.issuer())));
        String json =
                JsonText.MAKER.createObjectBuilder().add("keys", set).build().toString();
        response.setContentType("application/jwk-set+json");
        response.setHeader("Cache-Control", "private, max-age=300");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}
