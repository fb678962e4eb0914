package nl.overenweer.people.scim;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.Trouble;

/**
 * What went wrong, as RFC 7644 3.12 says it.
 *
 * @param type SCIM's own word; empty where the status says it all
 */
public record ScimError(int status, String type, String detail) {
    static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

    private static final int BAD = 400;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int OUTDATED = 412;
    private static final Map<String, ScimError> KNOWN = Map.ofEntries(
            Map.entry("people.scim.filter", new ScimError(BAD, "invalidFilter", "")),
            Map.entry("people.scim.path", new ScimError(BAD, "invalidPath", "")),
            Map.entry("people.scim.target", new ScimError(BAD, "noTarget", "")),
            Map.entry("people.scim.op", new ScimError(BAD, "invalidSyntax", "")),
            Map.entry("people.scim.operations", new ScimError(BAD, "invalidSyntax", "")),
            Map.entry("people.scim.schema", new ScimError(BAD, "invalidSyntax", "")),
            Map.entry("people.scim.json", new ScimError(BAD, "invalidSyntax", "")),
            Map.entry("people.scim.username", new ScimError(FORBIDDEN, "", "")),
            Map.entry("people.scim.username.kept", new ScimError(FORBIDDEN, "", "")),
            Map.entry("people.scim.taken", new ScimError(CONFLICT, "uniqueness", "")),
            Map.entry("people.scim.external", new ScimError(CONFLICT, "uniqueness", "")),
            Map.entry("people.email.taken", new ScimError(CONFLICT, "uniqueness", "")),
            Map.entry("people.team.taken", new ScimError(CONFLICT, "uniqueness", "")),
            Map.entry("people.scim.outdated", new ScimError(OUTDATED, "", "")),
            Map.entry("people.scim.kept", new ScimError(FORBIDDEN, "", "")),
            Map.entry("people.scim.self", new ScimError(FORBIDDEN, "", "")),
            Map.entry("people.scim.group.kept", new ScimError(FORBIDDEN, "", "")));

    /** Of what was thrown; our own faults are told without a word of what they are. */
    public static ScimError of(Throwable thrown, Texts texts) {
        Trouble trouble = Trouble.of(thrown);
        return trouble.refusal().map(refusal -> of(refusal, texts)).orElseGet(() -> of(trouble.status(), texts));
    }

    /** With the sentence for a status, {@code people.scim.status.404}. */
    public static ScimError of(int status, Texts texts) {
        String key = "people.scim.status." + status;
        return new ScimError(status, "", texts.get(texts.has(key) ? key : "people.scim.status.500"));
    }

    private static ScimError of(RuleBroken refusal, Texts texts) {
        ScimError known = KNOWN.getOrDefault(refusal.messageKey(), new ScimError(BAD, "invalidValue", ""));
        String detail = texts.of(refusal.messageKey(), refusal.arguments().toArray());
        return new ScimError(known.status, known.type, detail);
    }

    public JsonObject json() {
        JsonObjectBuilder json = JsonText.MAKER
                .createObjectBuilder()
                .add("schemas", Answer.texts(SCHEMA))
                .add("status", Integer.toString(status));
        if (!type.isEmpty()) {
            json.add("scimType", type);
        }
        return json.add("detail", detail).build();
    }
}
