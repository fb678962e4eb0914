package nl.overenweer.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;
import nl.overenweer.people.SignedIn;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What systems send, and who sends it. JSON is written with single quotes. */
final class Sent {
    private Sent() {}

    static JsonObject json(String text) {
        // a double quote is one of a filter inside a text
        String quoted = text.replace("\"", "\\\"").replace('\'', '"');
        return JsonText.MAKER.createReader(new StringReader(quoted)).readObject();
    }

    static JsonObject user(String email, String more) {
        return resource(UserJson.SCHEMA, "'userName':'" + email + "'" + (more.isEmpty() ? "" : "," + more));
    }

    static JsonObject group(String name, String more) {
        return resource(GroupJson.SCHEMA, "'displayName':'" + name + "'" + (more.isEmpty() ? "" : "," + more));
    }

    static JsonObject patch(String operations) {
        return resource(Patching.SCHEMA, "'Operations':[" + operations + "]");
    }

    private static JsonObject resource(String schema, String rest) {
        return json("{'schemas':['" + schema + "']," + rest + "}");
    }

    static CurrentUser by(PersonId person, OrganisationId organisation, Role role) {
        Seat seat = new Seat(organisation, "O", OrganisationKind.GGZ, null, role, Profession.GGZ);
        CurrentUser user = new CurrentUser();
        user.enter(new SignedIn(1, person, "B", "b@x.nl", List.of(seat), Optional.of(organisation)));
        return user;
    }

    static Bearer bearer(ScimTokens tokens, CurrentUser keeper) {
        String secret = tokens.make(keeper, "Entra", 365, PeopleWorld.NOW);
        return tokens.recognise(secret, keeper.organisation().toString(), PeopleWorld.NOW)
                .orElseThrow();
    }

    static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.messageKey())
                .isEqualTo(key));
    }
}
