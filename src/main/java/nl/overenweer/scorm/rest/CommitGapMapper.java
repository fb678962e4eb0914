package nl.overenweer.scorm.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.StringReader;
import nl.overenweer.scorm.CommitGap;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.rest.Problem;
import nl.overenweer.shared.web.LanguageBean;

/** Tells the player which commit it must send first. */
@Provider
public class CommitGapMapper implements ExceptionMapper<CommitGap> {
    @Inject
    private LanguageBean language;

    @Override
    public Response toResponse(CommitGap gap) {
        String sentence = language.texts().of(gap.messageKey(), gap.expected());
        Problem problem = Problem.of(Response.Status.CONFLICT.getStatusCode(), sentence, gap.messageKey());
        return Response.status(problem.status())
                .type(Problem.TYPE)
                .header("Cache-Control", "no-store")
                .entity(withExpected(problem, gap.expected()))
                .build();
    }

    private static String withExpected(Problem problem, int expected) {
        try (JsonReader reader = JsonText.MAKER.createReader(new StringReader(problem.json()))) {
            JsonObject plain = reader.readObject();
            return JsonText.MAKER
                    .createObjectBuilder(plain)
                    .add("expected", expected)
                    .build()
                    .toString();
        }
    }
}
