package nl.overenweer.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of JSON Schema that our schemas use; a schema with any other keyword is itself a fault. */
final class SchemaCheck {
    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "const",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "minProperties",
            "oneOf",
            "anyOf",
            "allOf",
            "if",
            "then",
            "else");

    private final Map<?, ?> root;

    SchemaCheck(Map<?, ?> root) {
        this.root = root;
    }

    List<String> faults(@Nullable Object value) {
        return faults(root, value, "");
    }

    private List<String> faults(Object schema, @Nullable Object value, String at) {
        if (schema instanceof Boolean open) {
            return open ? List.of() : List.of(at + ": not allowed");
        }
        Map<?, ?> rules = (Map<?, ?>) schema;
        var faults = new ArrayList<String>();
        rules.forEach((keyword, rule) -> {
            if (!KNOWN.contains(keyword)) {
                throw new IllegalArgumentException("unknown keyword " + keyword);
            }
            faults.addAll(faults((String) keyword, rule, rules, value, at));
        });
        return faults;
    }

    private List<String> faults(String keyword, Object rule, Map<?, ?> rules, @Nullable Object value, String at) {
        return switch (keyword) {
            case "$ref" -> faults(definition((String) rule), value, at);
            case "allOf" ->
                ((List<?>) rule)
                        .stream()
                                .flatMap(one -> faults(one, value, at).stream())
                                .toList();
            case "anyOf", "oneOf" -> counted(keyword, (List<?>) rule, value, at);
            case "if" -> {
                Object branch = faults(rule, value, at).isEmpty() ? rules.get("then") : rules.get("else");
                yield branch == null ? List.of() : faults(branch, value, at);
            }
            case "properties" -> value instanceof Map<?, ?> map ? properties((Map<?, ?>) rule, map, at) : List.of();
            case "additionalProperties" -> value instanceof Map<?, ?> map ? others(rule, rules, map, at) : List.of();
            case "items" ->
                value instanceof List<?> list
                        ? list.stream()
                                .flatMap(one -> faults(rule, one, at + "[]").stream())
                                .toList()
                        : List.of();
            default -> holds(keyword, rule, value) ? List.of() : List.of(at + ": " + keyword + " " + rule);
        };
    }

    private List<String> counted(String keyword, List<?> choices, @Nullable Object value, String at) {
        long fitting = choices.stream()
                .filter(choice -> faults(choice, value, at).isEmpty())
                .count();
        boolean right = keyword.equals("oneOf") ? fitting == 1 : fitting > 0;
        return right ? List.of() : List.of(at + ": " + keyword + " fits " + fitting);
    }

    private List<String> properties(Map<?, ?> properties, Map<?, ?> map, String at) {
        return properties.entrySet().stream()
                .filter(property -> map.containsKey(property.getKey()))
                .flatMap(property -> faults(
                        Objects.requireNonNull(property.getValue()),
                        map.get(property.getKey()),
                        at + "/" + property.getKey())
                        .stream())
                .toList();
    }

    private List<String> others(Object rule, Map<?, ?> rules, Map<?, ?> map, String at) {
        Map<?, ?> known = rules.get("properties") instanceof Map<?, ?> properties ? properties : Map.of();
        return map.entrySet().stream()
                .filter(entry -> !known.containsKey(entry.getKey()))
                .flatMap(entry -> faults(rule, entry.getValue(), at + "/" + entry.getKey()).stream())
                .toList();
    }

    private static boolean holds(String keyword, Object rule, @Nullable Object value) {
        return switch (keyword) {
            case "type" ->
                rule instanceof List<?> types
                        ? types.stream().anyMatch(type -> isA((String) type, value))
                        : isA((String) rule, value);
            case "required" -> !(value instanceof Map<?, ?> map) || map.keySet().containsAll((List<?>) rule);
            case "enum" -> ((List<?>) rule).contains(value);
            case "const" -> rule.equals(value);
            case "pattern" ->
                !(value instanceof String text)
                        || Pattern.compile((String) rule).matcher(text).find();
            case "minLength" -> !(value instanceof String text) || text.length() >= (int) rule;
            case "maxLength" -> !(value instanceof String text) || text.length() <= (int) rule;
            case "minimum" ->
                !(value instanceof Number number) || decimal(number).compareTo(decimal((Number) rule)) >= 0;
            case "maximum" ->
                !(value instanceof Number number) || decimal(number).compareTo(decimal((Number) rule)) <= 0;
            case "minItems" -> !(value instanceof List<?> list) || list.size() >= (int) rule;
            case "minProperties" -> !(value instanceof Map<?, ?> map) || map.size() >= (int) rule;
            default -> true;
        };
    }

    private static boolean isA(String type, @Nullable Object value) {
        return switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Integer || value instanceof Long;
            case "number" -> value instanceof Number;
            case "null" -> value == null;
            default -> throw new IllegalArgumentException("unknown type " + type);
        };
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }

    private Object definition(String reference) {
        Map<?, ?> definitions = (Map<?, ?>) Objects.requireNonNull(root.get("$defs"));
        return Objects.requireNonNull(definitions.get(reference.substring("#/$defs/".length())), reference);
    }
}
