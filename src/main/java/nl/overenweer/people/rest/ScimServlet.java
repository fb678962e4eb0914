package nl.overenweer.people.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.overenweer.people.scim.Answer;
import nl.overenweer.people.scim.Bearer;
import nl.overenweer.people.scim.Pace;
import nl.overenweer.people.scim.ScimError;
import nl.overenweer.people.scim.ScimTokens;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The door for an organisation's own system (SCIM 2.0), under {@code /scim/v2/<organisation>}. It asks for a key before anything else, and
 * takes no session. A servlet, since a second JAX-RS application under one root would answer the other's addresses.
 */
@WebServlet("/scim/*")
public class ScimServlet extends HttpServlet {
    static final String TYPE = "application/scim+json";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ScimServlet.class.getName());
    private static final Texts TEXTS = Texts.in(Texts.DUTCH);
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int NOT_MODIFIED = 304;

    @Inject
    private transient ScimTokens tokens;

    @Inject
    private transient ScimDesk desk;

    @Inject
    private transient Pace pace;

    @Inject
    private transient Clocks clocks;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instant now = clocks.now();
        List<String> parts = parts(request);
        Optional<Bearer> bearer = bearer(request, parts, now);
        if (bearer.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"scim\"");
            refuse(response, ScimError.of(HttpServletResponse.SC_UNAUTHORIZED, TEXTS));
        } else if (pace.tooFast(bearer.get(), now)) {
            response.setHeader("Retry-After", "60");
            refuse(response, ScimError.of(TOO_MANY, TEXTS));
        } else {
            answer(request, response, bearer.get(), parts.subList(2, parts.size()), now);
        }
    }

    /** {@code v2}, the organisation, and what is asked of it. */
    private static List<String> parts(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }

    private Optional<Bearer> bearer(HttpServletRequest request, List<String> parts, Instant now) {
        String told = request.getHeader("Authorization");
        boolean complete = parts.size() >= 2 && parts.get(0).equals("v2");
        if (told == null || !told.regionMatches(true, 0, "Bearer ", 0, 7) || !complete) {
            return Optional.empty();
        }
        return tokens.recognise(told.substring(7).strip(), parts.get(1), now);
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, Bearer bearer, List<String> parts, Instant now)
            throws IOException {
        try {
            byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                refuse(response, ScimError.of(TOO_LARGE, TEXTS));
                return;
            }
            ScimDesk.Asked asked = new ScimDesk.Asked(
                    request.getMethod().equals("HEAD") ? "GET" : request.getMethod(),
                    parts,
                    Optional.ofNullable(request.getHeader("If-Match")),
                    request::getParameter);
            ScimDesk.Done done = desk.answer(bearer, asked, () -> json(body), now);
            write(request, response, done);
        } catch (WrongMethod wrong) {
            response.setHeader("Allow", wrong.allowed());
            refuse(response, ScimError.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED, TEXTS));
        } catch (RuntimeException thrown) {
            ScimError error = ScimError.of(thrown, TEXTS);
            if (error.status() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                LOG.log(Level.SEVERE, "failed: " + request.getMethod() + " " + request.getRequestURI(), thrown);
            }
            refuse(response, error);
        }
    }

    private static JsonObject json(byte[] body) {
        try (JsonReader reader = JsonText.MAKER.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException no) {
            throw new RuleBroken("people.scim.json");
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, ScimDesk.Done done)
            throws IOException {
        if (done.resource().isEmpty()) {
            response.setStatus(done.status());
            return;
        }
        JsonObject resource = done.resource().get();
        boolean one = resource.get("meta") != null;
        if (one) {
            response.setHeader("ETag", Answer.version(resource));
            response.setHeader("Location", resource.getJsonObject("meta").getString("location"));
        }
        @Nullable String known = request.getHeader("If-None-Match");
        if (one && known != null && request.getMethod().equals("GET") && Answer.names(known, resource)) {
            response.setStatus(NOT_MODIFIED);
            return;
        }
        JsonObject told = Answer.trimmed(
                resource,
                Optional.ofNullable(request.getParameter("attributes")),
                Optional.ofNullable(request.getParameter("excludedAttributes")));
        send(response, done.status(), told);
    }

    private static void refuse(HttpServletResponse response, ScimError error) throws IOException {
        send(response, error.status(), error.json());
    }

    private static void send(HttpServletResponse response, int status, JsonObject json) throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE + ";charset=UTF-8");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
