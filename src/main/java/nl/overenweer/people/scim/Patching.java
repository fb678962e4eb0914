package nl.overenweer.people.scim;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.people.scim.asking.Filter;
import nl.overenweer.people.scim.asking.PatchPath;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.RuleBroken;

/** Carries out the operations of a PATCH on a resource as it stands (RFC 7644 3.5.2): a new one comes out, and nothing is kept yet. */
final class Patching {
    static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    private static final int MOST = 1000;

    private JsonObject resource;

    private Patching(JsonObject resource) {
        this.resource = resource;
    }

    /** In the order in which they stand. Refuses all of them when one can't be done. */
    static JsonObject of(JsonObject resource, JsonObject sent) {
        Attributes asked = new Attributes(sent);
        asked.refuseOtherThan(SCHEMA);
        List<Attributes> operations = asked.objects("Operations");
        if (operations.isEmpty() || operations.size() > MOST) {
            throw new RuleBroken("people.scim.operations", MOST);
        }
        Patching patching = new Patching(resource);
        operations.forEach(patching::carryOut);
        return patching.resource;
    }

    private void carryOut(Attributes operation) {
        String op = operation.text("op").orElse("").toLowerCase(Locale.ROOT);
        Optional<String> path = operation.text("path");
        Optional<JsonValue> value = operation.value("value");
        switch (op) {
            case "add", "replace" -> {
                JsonValue given = value.orElseThrow(() -> new RuleBroken("people.scim.value", "value"));
                each(path, given, (at, part) -> set(at, part, op.equals("add")));
            }
            case "remove" ->
                remove(PatchPath.read(path.orElseThrow(() -> new RuleBroken("people.scim.target", "remove"))), value);
            default -> throw new RuleBroken("people.scim.op", op);
        }
    }

    private interface Setting {
        void set(PatchPath at, JsonValue value);
    }

    /** "If omitted, the target location is assumed to be the resource itself": then each attribute is one of its own. */
    private static void each(Optional<String> path, JsonValue given, Setting setting) {
        if (path.isPresent()) {
            setting.set(PatchPath.read(path.get()), given);
        } else if (given instanceof JsonObject parts) {
            parts.forEach((name, part) -> {
                if (!(part instanceof JsonObject && name.startsWith("urn:"))) {
                    setting.set(PatchPath.read(name), part);
                }
            });
        } else {
            throw new RuleBroken("people.scim.value", "value");
        }
    }

    private void set(PatchPath at, JsonValue value, boolean add) {
        String name = name(resource, at.attribute());
        JsonValue known = resource.getOrDefault(name, JsonValue.NULL);
        JsonValue anew;
        if (at.filter().isPresent()) {
            anew = several(at, known, value, add);
        } else if (!at.sub().isEmpty()) {
            anew = part(known, at.sub(), value);
        } else if (add && known instanceof JsonArray several) {
            anew = joined(several, value);
        } else if (known instanceof JsonObject whole && value instanceof JsonObject parts) {
            anew = merged(whole, parts);
        } else {
            anew = value;
        }
        put(name, anew);
    }

    /**
     * "If the target location specifies a valuePath selection filter and no match was found": noTarget. Adding then makes one, and
     * so does replacing in an attribute that we do not keep: it is left unread, as it is when it comes with a whole resource.
     */
    private static JsonValue several(PatchPath at, JsonValue known, JsonValue value, boolean add) {
        Filter filter = at.filter().orElseThrow();
        JsonArrayBuilder anew = JsonText.MAKER.createArrayBuilder();
        boolean found = false;
        for (JsonValue each : known instanceof JsonArray list ? list : JsonValue.EMPTY_JSON_ARRAY) {
            boolean meant = fits(filter, each);
            found = found || meant;
            anew.add(meant ? changed(each, at.sub(), value) : each);
        }
        boolean makes = add || !(known instanceof JsonArray);
        if (!found && makes && filter instanceof Filter.Equal equal) {
            JsonObject made = part(JsonValue.NULL, equal.attribute(), JsonText.MAKER.createValue(equal.value()))
                    .asJsonObject();
            anew.add(changed(made, at.sub(), value));
        } else if (!found) {
            throw new RuleBroken("people.scim.target", at.attribute());
        }
        return anew.build();
    }

    private static JsonValue changed(JsonValue whole, String sub, JsonValue value) {
        if (!sub.isEmpty()) {
            return part(whole, sub, value);
        }
        return whole instanceof JsonObject known && value instanceof JsonObject parts ? merged(known, parts) : value;
    }

    private static JsonValue part(JsonValue known, String sub, JsonValue value) {
        JsonObject whole = known instanceof JsonObject object ? object : Attributes.NONE;
        return JsonText.MAKER
                .createObjectBuilder(whole)
                .add(name(whole, sub), value)
                .build();
    }

    private static JsonObject merged(JsonObject whole, JsonObject parts) {
        JsonObjectBuilder merged = JsonText.MAKER.createObjectBuilder(whole);
        parts.forEach((key, part) -> merged.add(name(whole, PatchPath.name(key)), part));
        return merged.build();
    }

    /** "If the value already exists, no changes": a member is who it is, whatever else is told of her. */
    private static JsonArray joined(JsonArray known, JsonValue value) {
        List<JsonValue> joined = new ArrayList<>(known);
        List<JsonValue> more = value instanceof JsonArray list ? list : List.of(value);
        for (JsonValue each : more) {
            if (joined.stream().noneMatch(other -> same(other, each))) {
                joined.add(each);
            }
        }
        return array(joined);
    }

    private static boolean same(JsonValue one, JsonValue other) {
        if (one instanceof JsonObject first && other instanceof JsonObject second) {
            Optional<JsonValue> value = new Attributes(first).value("value");
            return value.isPresent() && value.equals(new Attributes(second).value("value"));
        }
        return one.equals(other);
    }

    private void remove(PatchPath at, Optional<JsonValue> listed) {
        String name = name(resource, at.attribute());
        JsonValue known = resource.getOrDefault(name, JsonValue.NULL);
        if (known instanceof JsonArray several && (at.filter().isPresent() || listed.isPresent())) {
            List<JsonValue> kept =
                    several.stream().filter(each -> !meant(at, listed, each)).toList();
            put(name, array(kept));
        } else if (known instanceof JsonObject whole && !at.sub().isEmpty()) {
            put(
                    name,
                    JsonText.MAKER
                            .createObjectBuilder(whole)
                            .remove(name(whole, at.sub()))
                            .build());
        } else if (at.filter().isEmpty()) {
            put(name, JsonValue.NULL);
        }
    }

    private static boolean meant(PatchPath at, Optional<JsonValue> listed, JsonValue each) {
        if (at.filter().isPresent()) {
            return fits(at.filter().get(), each);
        }
        JsonValue list = listed.orElse(JsonValue.EMPTY_JSON_ARRAY);
        List<JsonValue> gone = list instanceof JsonArray several ? several : List.of(list);
        return gone.stream().anyMatch(other -> same(other, each));
    }

    private static boolean fits(Filter filter, JsonValue each) {
        return each instanceof JsonObject object
                && filter.fits((attribute, value) -> new Attributes(object)
                        .value(attribute)
                        .flatMap(Attributes::plain)
                        .filter(value::equalsIgnoreCase)
                        .isPresent());
    }

    private void put(String name, JsonValue value) {
        resource = JsonText.MAKER.createObjectBuilder(resource).add(name, value).build();
    }

    private static JsonArray array(List<JsonValue> values) {
        JsonArrayBuilder array = JsonText.MAKER.createArrayBuilder();
        values.forEach(array::add);
        return array.build();
    }

    /** As it is written where it stands already. */
    private static String name(Map<String, JsonValue> whole, String small) {
        return whole.keySet().stream()
                .filter(key -> PatchPath.name(key).equals(small))
                .findFirst()
                .orElse(small);
    }
}
