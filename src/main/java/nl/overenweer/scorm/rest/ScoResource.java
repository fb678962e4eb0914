package nl.overenweer.scorm.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import nl.overenweer.learning.Learner;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.scorm.Looks;
import nl.overenweer.scorm.Reasons;
import nl.overenweer.scorm.RegistrationKey;
import nl.overenweer.scorm.ScoSessions;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.rest.Problem;
import nl.overenweer.shared.rest.SentText;
import nl.overenweer.shared.web.LanguageBean;

/** The door by which the player opens a package, keeps what content sets, and goes to another part. */
@RequestScoped
@Path("/scorm/{registration: [0-9a-f]{32}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScoResource {
    private static final int MOST_BYTES = 2 << 20;
    private static final int TOO_LARGE = 413;
    private static final int UNREADABLE = 400;

    @Inject
    private ScoSessions sessions;

    @Inject
    private Looks looks;

    @Inject
    private Reasons reasons;

    @Inject
    private CurrentUser user;

    @Inject
    private Clocks clocks;

    @Inject
    private LanguageBean language;

    @PathParam("registration")
    private String registration = "";

    @POST
    @Path("/sessions")
    public Response open(InputStream body) throws IOException {
        ScoMessage.Open message = read(body, ScoMessage::opening);
        ScoSessions.Opening opening = new ScoSessions.Opening(message.device(), message.takesOver(), user.name());
        return fresh(ScoJson.of(sessions.open(Learner.of(user), key(), opening, clocks.now()), language.texts()));
    }

    @POST
    @Path("/commits")
    public Response commit(InputStream body) throws IOException {
        return fresh(
                ScoJson.of(sessions.commit(Learner.of(user), key(), read(body, ScoMessage::commit), clocks.now())));
    }

    @POST
    @Path("/moves")
    public Response go(InputStream body) throws IOException {
        ScoMessage.Move move = read(body, ScoMessage::move);
        return fresh(ScoJson.of(
                sessions.go(Learner.of(user), key(), move.session(), move.request(), user.name(), clocks.now()),
                language.texts()));
    }

    /** Back at what is done; without credit. */
    @POST
    @Path("/looks")
    public Response look(InputStream body) throws IOException {
        Looks.Look look = read(body, ScoMessage::look);
        return fresh(
                ScoJson.of(looks.review(Learner.of(user), key(), look, user.name(), clocks.now()), language.texts()));
    }

    @POST
    @Path("/reasons")
    public Response why(InputStream body) throws IOException {
        String part = read(body, ScoMessage::part);
        return fresh(ScoJson.of(reasons.now(Learner.of(user), key(), part, clocks.now()), language.texts()));
    }

    private RegistrationKey key() {
        return new RegistrationKey(registration);
    }

    private <T> T read(InputStream body, Function<String, T> reading) throws IOException {
        String text = SentText.of(body, MOST_BYTES).orElseThrow(() -> refused(TOO_LARGE, "scorm.commit.too-large"));
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException unreadable) {
            throw refused(UNREADABLE, "scorm.commit.unreadable");
        }
    }

    private WebApplicationException refused(int status, String key) {
        return Problem.of(status, language.texts().get(key), key).refusal();
    }

    private static Response fresh(String json) {
        return Response.ok(json).header("Cache-Control", "no-store").build();
    }
}
