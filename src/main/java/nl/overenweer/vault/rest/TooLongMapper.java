package nl.overenweer.vault.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.overenweer.shared.rest.Problem;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.vault.TooLong;

/** A text that is too long: 413 with its sentence. */
@Provider
public class TooLongMapper implements ExceptionMapper<TooLong> {
    private static final int TOO_LARGE = 413;

    @Inject
    private LanguageBean language;

    @Override
    public Response toResponse(TooLong refused) {
        String sentence =
                language.texts().of(refused.messageKey(), refused.arguments().toArray());
        return Response.status(TOO_LARGE)
                .type(Problem.TYPE)
                .header("Cache-Control", "no-store")
                .entity(Problem.of(TOO_LARGE, sentence, refused.messageKey()).json())
                .build();
    }
}
