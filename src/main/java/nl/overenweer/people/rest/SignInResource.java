package nl.overenweer.people.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.security.Door;
import nl.overenweer.people.security.FormToken;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.people.security.SignIn;
import nl.overenweer.people.security.SignInAnswer;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.rest.Problem;
import nl.overenweer.shared.web.LanguageBean;

/** Signing in without leaving the page, so that a session that ended costs nothing that was typed. */
@Path("aanmelden")
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {
    private static final int TOO_MANY = 429;

    @Inject
    private SignIn signIn;

    @Inject
    private Sessions sessions;

    @Inject
    private People people;

    @Inject
    private Door door;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    @Inject
    private HttpServletRequest request;

    /** Whether this browser is still signed in, as whom, and the token for its next call. */
    @GET
    public JsonObject who() {
        return JsonText.MAKER
                .createObjectBuilder()
                .add("signedIn", user.signedIn())
                .add("person", user.signedIn() ? user.person().toString() : "")
                .add("name", user.signedIn() ? user.name() : "")
                .add("csrf", FormToken.of(request))
                .build();
    }

    /** Tells whether it is still the same person, since a page of one must not go on for another. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(JsonObject asked, @Context HttpServletResponse response) {
        SignIn.Visitor visitor = door.visitor(request);
        Optional<PersonId> former = visitor.formerSecret().flatMap(sessions::formerOwner);
        SignInAnswer answer = signIn.attempt(text(asked, "email"), text(asked, "password"), visitor, clocks.now());
        return answer.match(
                welcome -> welcome(welcome, former, response),
                () -> refuse(Response.Status.UNAUTHORIZED.getStatusCode(), "people.signin.refused"),
                wait -> refuse(TOO_MANY, "people.signin.wait", wait.seconds()));
    }

    private Response welcome(SignInAnswer.Welcome welcome, Optional<PersonId> former, HttpServletResponse response) {
        door.let(welcome.person(), welcome.secret(), request, response);
        if (sessions.awaiting(welcome.secret(), clocks.now()).isPresent()) {
            return refuse(Response.Status.UNAUTHORIZED.getStatusCode(), "people.signin.more");
        }
        return Response.ok(JsonText.MAKER
                        .createObjectBuilder()
                        .add("name", people.name(welcome.person()))
                        .add("csrf", FormToken.of(welcome.secret()))
                        .add(
                                "samePerson",
                                former.filter(welcome.person()::equals).isPresent())
                        .build())
                .build();
    }

    private Response refuse(int status, String key, Object... arguments) {
        String sentence = language.texts().of(key, arguments);
        return Response.status(status)
                .type(Problem.TYPE)
                .entity(Problem.of(status, sentence, key).json())
                .build();
    }

    private static String text(JsonObject asked, String name) {
        return asked.get(name) instanceof JsonString text ? text.getString() : "";
    }
}
