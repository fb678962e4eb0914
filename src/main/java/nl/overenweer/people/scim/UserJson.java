package nl.overenweer.people.scim;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.people.PersonLine;
import nl.overenweer.shared.JsonText;

/** Somebody as a SCIM user (RFC 7643 4.1): only what she is in the organisation that asks. */
final class UserJson {
    static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:User";

    private UserJson() {}

    static JsonObject of(KnownUser known, Bearer bearer) {
        PersonLine line = known.member().line();
        JsonObjectBuilder json = JsonText.MAKER
                .createObjectBuilder()
                .add("schemas", Answer.texts(SCHEMA))
                .add("id", line.id().toString());
        known.told().flatMap(ScimUser::externalId).ifPresent(external -> json.add("externalId", external));
        json.add("userName", line.email())
                .add("name", name(known))
                .add("displayName", line.name())
                .add("active", known.active())
                .add("emails", emails(line))
                .add("groups", groups(known, bearer))
                .add(
                        "meta",
                        JsonText.MAKER
                                .createObjectBuilder()
                                .add("created", line.registeredAt().toString()));
        return Answer.versioned(json.build(), "User", address(line, bearer));
    }

    private static String address(PersonLine line, Bearer bearer) {
        return bearer.base() + "/Users/" + line.id();
    }

    private static JsonObjectBuilder name(KnownUser known) {
        JsonObjectBuilder name = JsonText.MAKER
                .createObjectBuilder()
                .add("formatted", known.member().line().name());
        Optional<ScimUser> told = known.told();
        told.flatMap(ScimUser::givenName).ifPresent(given -> name.add("givenName", given));
        told.flatMap(ScimUser::familyName).ifPresent(family -> name.add("familyName", family));
        return name;
    }

    private static JsonArrayBuilder emails(PersonLine line) {
        return JsonText.MAKER
                .createArrayBuilder()
                .add(JsonText.MAKER
                        .createObjectBuilder()
                        .add("value", line.email())
                        .add("type", "work")
                        .add("primary", true));
    }

    private static JsonArrayBuilder groups(KnownUser known, Bearer bearer) {
        Map<String, String> teams = new LinkedHashMap<>();
        known.learning().forEach(each -> each.team().ifPresent(team -> teams.put(team.toString(), each.teamName())));
        JsonArrayBuilder groups = JsonText.MAKER.createArrayBuilder();
        teams.forEach((id, name) -> groups.add(JsonText.MAKER
                .createObjectBuilder()
                .add("value", id)
                .add("$ref", bearer.base() + "/Groups/" + id)
                .add("display", name)
                .add("type", "direct")));
        return groups;
    }
}
