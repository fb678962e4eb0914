package nl.overenweer.people.scim;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import nl.overenweer.shared.JsonText;

/** A team as a SCIM group (RFC 7643 4.2). */
final class GroupJson {
    static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Group";

    private GroupJson() {}

    static JsonObject of(KnownGroup group, Bearer bearer) {
        String id = group.team().id().toString();
        JsonObjectBuilder json = JsonText.MAKER
                .createObjectBuilder()
                .add("schemas", Answer.texts(SCHEMA))
                .add("id", id);
        group.externalId().ifPresent(external -> json.add("externalId", external));
        json.add("displayName", group.team().name()).add("members", members(group.members(), bearer));
        return Answer.versioned(json.build(), "Group", bearer.base() + "/Groups/" + id);
    }

    private static JsonArrayBuilder members(Map<String, String> members, Bearer bearer) {
        JsonArrayBuilder array = JsonText.MAKER.createArrayBuilder();
        members.forEach((id, name) -> array.add(JsonText.MAKER
                .createObjectBuilder()
                .add("value", id)
                .add("$ref", bearer.base() + "/Users/" + id)
                .add("display", name)
                .add("type", "User")));
        return array;
    }
}
