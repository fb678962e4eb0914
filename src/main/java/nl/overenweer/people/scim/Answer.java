package nl.overenweer.people.scim;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.people.scim.asking.PatchPath;
import nl.overenweer.people.security.Secret;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.Outdated;

/** Resources as they go out: with their version, in lists, and with no more attributes than were asked for. */
public final class Answer {
    static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    private static final Set<String> ALWAYS = Set.of("id", "schemas");
    private static final int SHORT = 24;

    private Answer() {}

    /** Two resources with the same version say the same. */
    static JsonObject versioned(JsonObject resource, String type, String address) {
        JsonObjectBuilder meta = JsonText.MAKER.createObjectBuilder();
        resource.getOrDefault("meta", Attributes.NONE).asJsonObject().forEach(meta::add);
        meta.add("resourceType", type)
                .add("location", address)
                .add("version", "W/\"" + Secret.digest(resource.toString()).substring(0, SHORT) + '"');
        return JsonText.MAKER.createObjectBuilder(resource).add("meta", meta).build();
    }

    public static String version(JsonObject resource) {
        return resource.getJsonObject("meta").getString("version", "");
    }

    /** Whether a list of versions, as in If-Match, names this one. Weak ones are compared as they are written (RFC 7644 3.14). */
    public static boolean names(String versions, JsonObject resource) {
        String plain = version(resource).replaceFirst("^W/", "");
        return Arrays.stream(versions.split(","))
                .map(String::strip)
                .anyMatch(
                        each -> each.equals("*") || each.replaceFirst("^W/", "").equals(plain));
    }

    /** Refuses a change of what was changed since it was read. */
    static void refuseOutdated(Optional<String> expected, JsonObject resource) {
        if (expected.filter(versions -> !names(versions, resource)).isPresent()) {
            throw new Outdated("people.scim.outdated");
        }
    }

    static JsonObject list(List<JsonObject> resources, long total, int startIndex) {
        JsonArrayBuilder all = JsonText.MAKER.createArrayBuilder();
        resources.forEach(all::add);
        return JsonText.MAKER
                .createObjectBuilder()
                .add("schemas", JsonText.MAKER.createArrayBuilder().add(LIST))
                .add("totalResults", total)
                .add("startIndex", startIndex)
                .add("itemsPerPage", resources.size())
                .add("Resources", all)
                .build();
    }

    /** Of a resource or of a list of them, only what was asked for (RFC 7644 3.9). */
    public static JsonObject trimmed(JsonObject whole, Optional<String> only, Optional<String> without) {
        if (only.isEmpty() && without.isEmpty()) {
            return whole;
        }
        if (whole.get("Resources") == null) {
            return trimmed(
                    whole, only.map(Answer::tops), without.map(Answer::tops).orElse(Set.of()));
        }
        JsonArrayBuilder all = JsonText.MAKER.createArrayBuilder();
        whole.getJsonArray("Resources").forEach(each -> all.add(trimmed(each.asJsonObject(), only, without)));
        return JsonText.MAKER.createObjectBuilder(whole).add("Resources", all).build();
    }

    private static JsonObject trimmed(JsonObject resource, Optional<Set<String>> only, Set<String> without) {
        JsonObjectBuilder trimmed = JsonText.MAKER.createObjectBuilder();
        resource.forEach((key, value) -> {
            String name = PatchPath.name(key);
            boolean asked = only.map(each -> each.contains(name)).orElse(!without.contains(name));
            if (asked || ALWAYS.contains(name)) {
                trimmed.add(key, value);
            }
        });
        return trimmed.build();
    }

    /** Of a part the whole is told: {@code name.familyName} is {@code name}. */
    private static Set<String> tops(String listed) {
        return Arrays.stream(listed.split(","))
                .map(each -> PatchPath.name(each.strip()).replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
    }

    static JsonValue texts(String... words) {
        JsonArrayBuilder array = JsonText.MAKER.createArrayBuilder();
        for (String word : words) {
            array.add(word);
        }
        return array.build();
    }
}
