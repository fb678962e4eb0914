package nl.overenweer.vault.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.overenweer.shared.rest.Problem;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.vault.TooOften;

/** Too many texts at once: 429 with its sentence. */
@Provider
public class TooOftenMapper implements ExceptionMapper<TooOften> {
    private static final int TOO_MANY = 429;

    @Inject
    private LanguageBean language;

    @Override
    public Response toResponse(TooOften refused) {
        String sentence =
                language.texts().of(refused.messageKey(), refused.arguments().toArray());
        return Response.status(TOO_MANY)
                .type(Problem.TYPE)
                .header("Cache-Control", "no-store")
                .entity(Problem.of(TOO_MANY, sentence, refused.messageKey()).json())
                .build();
    }
}
