package nl.overenweer.learning.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;
import nl.overenweer.learning.StaleStep;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.rest.Problem;
import nl.overenweer.shared.web.LanguageBean;

/** Tells a script that came too late where the attempt is now. */
@Provider
public class StaleStepMapper implements ExceptionMapper<StaleStep> {
    @Inject
    private LanguageBean language;

    @Override
    public Response toResponse(StaleStep stale) {
        String sentence =
                language.texts().of(stale.messageKey(), stale.arguments().toArray());
        Problem problem = Problem.of(Response.Status.CONFLICT.getStatusCode(), sentence, stale.messageKey());
        return Response.status(problem.status())
                .type(Problem.TYPE)
                .header("Cache-Control", "no-store")
                .entity(withHere(problem, stale.here()))
                .build();
    }

    private static String withHere(Problem problem, String here) {
        try (JsonReader reader = JsonText.MAKER.createReader(new StringReader(problem.json()))) {
            JsonObject plain = reader.readObject();
            return JsonText.MAKER
                    .createObjectBuilder(plain)
                    .add("here", here)
                    .build()
                    .toString();
        }
    }
}
