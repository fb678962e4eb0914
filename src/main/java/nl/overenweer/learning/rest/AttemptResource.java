package nl.overenweer.learning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Receipt;
import nl.overenweer.learning.Standings;
import nl.overenweer.learning.Ticket;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.rest.Problem;
import nl.overenweer.shared.rest.SentText;
import nl.overenweer.shared.web.LanguageBean;

/** Stores what a learner does, one step a call, and answers with what the database did. */
@RequestScoped
@Path("/attempts/{attempt: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
public class AttemptResource {
    private static final int MOST_BYTES = 16 * 1024;
    private static final int TOO_LARGE = 413;
    private static final int UNREADABLE = 400;

    @Inject
    private Attempts attempts;

    @Inject
    private Standings standings;

    @Inject
    private CurrentUser user;

    @Inject
    private Clocks clocks;

    @Inject
    private LanguageBean language;

    @PathParam("attempt")
    private long attempt;

    @GET
    public Response show() {
        return fresh(ReceiptJson.of(standings.attempt(learner(), new AttemptId(attempt)))
                .toString());
    }

    @POST
    @Path("/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response step(InputStream body) throws IOException {
        StepMessage message = message(body);
        if (message.kind().equals("visit")) {
            attempts.visit(learner(), new AttemptId(attempt), message.item(), message.spot(), clocks.now());
            return Response.noContent().build();
        }
        return fresh(ReceiptJson.of(take(message, new Ticket(message.ticket()))).toString());
    }

    private Receipt take(StepMessage step, Ticket ticket) {
        Learner learner = learner();
        AttemptId id = new AttemptId(attempt);
        Instant now = clocks.now();
        return switch (step.kind()) {
            case "read" -> attempts.read(learner, id, step.item(), ticket, now);
            case "decide" ->
                attempts.decide(learner, id, step.item(), step.spot(), step.choice(), step.child(), ticket, now);
            case "predict" -> attempts.predict(learner, id, step.item(), step.spot(), step.choice(), ticket, now);
            case "ask" -> attempts.ask(learner, id, step.item(), step.spot(), step.choice(), ticket, now);
            case "replay" -> attempts.replay(learner, id, step.item(), ticket, now);
            case "back" -> attempts.goBack(learner, id, step.item(), step.spot(), ticket, now);
            case "answer" -> answer(step, ticket, now);
            case "finish" ->
                step.open().isPresent()
                        ? attempts.finish(learner, id, step.item(), step.open().getAsInt(), ticket, now)
                        : attempts.finish(learner, id, step.item(), ticket, now);
            case "retry" -> attempts.retry(learner, id, step.item(), ticket, now);
            default -> throw refused(UNREADABLE, "learning.step.unreadable");
        };
    }

    private Receipt answer(StepMessage step, Ticket ticket, Instant now) {
        AttemptId id = new AttemptId(attempt);
        return step.after().isPresent()
                ? attempts.answer(
                        learner(),
                        id,
                        step.item(),
                        step.spot(),
                        step.given(),
                        step.after().getAsInt(),
                        ticket,
                        now)
                : attempts.answer(learner(), id, step.item(), step.spot(), step.given(), ticket, now);
    }

    private StepMessage message(InputStream body) throws IOException {
        String text = SentText.of(body, MOST_BYTES).orElseThrow(() -> refused(TOO_LARGE, "learning.step.too-large"));
        try {
            return StepMessage.read(text);
        } catch (IllegalArgumentException unreadable) {
            throw refused(UNREADABLE, "learning.step.unreadable");
        }
    }

    private WebApplicationException refused(int status, String key) {
        return Problem.of(status, language.texts().get(key), key).refusal();
    }

    private Learner learner() {
        return Learner.of(user);
    }

    private static Response fresh(String json) {
        return Response.ok(json).header("Cache-Control", "no-store").build();
    }
}
