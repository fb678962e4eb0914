package nl.overenweer.shared.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.Trouble;

/** Answers a script with problem+json: a refusal with its sentence, anything else with its status only. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject
    private LanguageBean language;

    @Override
    public Response toResponse(Throwable thrown) {
        return answer(problem(thrown));
    }

    private Problem problem(Throwable thrown) {
        if (thrown instanceof WebApplicationException protocol) {
            return Problem.of(protocol.getResponse().getStatus(), "");
        }
        if (thrown instanceof jakarta.json.JsonException || thrown instanceof jakarta.json.bind.JsonbException) {
            return Problem.of(Response.Status.BAD_REQUEST.getStatusCode(), "");
        }
        Trouble trouble = Trouble.of(thrown);
        if (trouble.ours()) {
            LOG.log(Level.SEVERE, "failed in a resource", thrown);
        }
        return trouble.refusal()
                .map(refusal -> Problem.of(
                        trouble.status(),
                        language.texts()
                                .of(refusal.messageKey(), refusal.arguments().toArray()),
                        refusal.messageKey()))
                .orElseGet(() -> Problem.of(trouble.status(), ""));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem.json())
                .build();
    }
}
