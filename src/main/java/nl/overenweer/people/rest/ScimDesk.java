package nl.overenweer.people.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.overenweer.people.scim.Bearer;
import nl.overenweer.people.scim.Description;
import nl.overenweer.people.scim.ScimGroups;
import nl.overenweer.people.scim.ScimUsers;
import nl.overenweer.people.scim.asking.Filter;
import nl.overenweer.people.scim.asking.FilterReading;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Brings what a system asks to the verb that does it (RFC 7644 3.2). */
@ApplicationScoped
class ScimDesk {
    private static final String ALL_OF_THEM = "GET, HEAD, POST";
    private static final String ONE_OF_THEM = "GET, HEAD, PUT, PATCH, DELETE";

    /**
     * @param parts behind the organisation's name: {@code Users}, {@code 12}
     * @param parameter of the address
     */
    record Asked(
            String method,
            List<String> parts,
            Optional<String> expected,
            Function<String, @Nullable String> parameter) {
        private int number(String name, int least, int usual) {
            String typed = parameter.apply(name);
            if (typed == null) {
                return usual;
            }
            if (!typed.matches("-?[0-9]{1,8}")) {
                throw new RuleBroken("people.scim.value", name);
            }
            return Math.max(least, Integer.parseInt(typed));
        }

        private Optional<Filter> filter() {
            return Optional.ofNullable(parameter.apply("filter"))
                    .filter(each -> !each.isBlank())
                    .map(FilterReading::read);
        }
    }

    /** What was done; a resource or a list of them, where there is something to show. */
    record Done(int status, Optional<JsonObject> resource) {
        private static Done shown(JsonObject resource) {
            return new Done(200, Optional.of(resource));
        }

        private static Done made(JsonObject resource) {
            return new Done(201, Optional.of(resource));
        }

        private static Done gone() {
            return new Done(204, Optional.empty());
        }
    }

    @Inject
    private ScimUsers users;

    @Inject
    private ScimGroups groups;

    Done answer(Bearer bearer, Asked asked, Supplier<JsonObject> body, Instant now) {
        List<String> parts = asked.parts();
        String kind = parts.isEmpty() ? "" : parts.get(0);
        if (parts.size() > 2) {
            throw new NotFound("scim " + parts);
        }
        return switch (kind) {
            case "Users" ->
                parts.size() == 1 ? users(bearer, asked, body, now) : user(bearer, asked, parts.get(1), body, now);
            case "Groups" ->
                parts.size() == 1 ? groups(bearer, asked, body, now) : group(bearer, asked, parts.get(1), body, now);
            default -> description(bearer, asked);
        };
    }

    private Done users(Bearer bearer, Asked asked, Supplier<JsonObject> body, Instant now) {
        return switch (asked.method()) {
            case "GET" ->
                Done.shown(users.list(
                        bearer, asked.filter(), asked.number("startIndex", 1, 1), asked.number("count", 0, 100), now));
            case "POST" -> Done.made(users.create(bearer, body.get(), now));
            default -> throw new WrongMethod(ALL_OF_THEM);
        };
    }

    private Done user(Bearer bearer, Asked asked, String id, Supplier<JsonObject> body, Instant now) {
        return switch (asked.method()) {
            case "GET" -> Done.shown(users.read(bearer, id, now));
            case "PUT" -> Done.shown(users.replace(bearer, id, body.get(), asked.expected(), now));
            case "PATCH" -> Done.shown(users.patch(bearer, id, body.get(), asked.expected(), now));
            case "DELETE" -> {
                users.remove(bearer, id, asked.expected(), now);
                yield Done.gone();
            }
            default -> throw new WrongMethod(ONE_OF_THEM);
        };
    }

    private Done groups(Bearer bearer, Asked asked, Supplier<JsonObject> body, Instant now) {
        return switch (asked.method()) {
            case "GET" ->
                Done.shown(groups.list(
                        bearer, asked.filter(), asked.number("startIndex", 1, 1), asked.number("count", 0, 100), now));
            case "POST" -> Done.made(groups.create(bearer, body.get(), now));
            default -> throw new WrongMethod(ALL_OF_THEM);
        };
    }

    private Done group(Bearer bearer, Asked asked, String id, Supplier<JsonObject> body, Instant now) {
        return switch (asked.method()) {
            case "GET" -> Done.shown(groups.read(bearer, id, now));
            case "PUT" -> Done.shown(groups.replace(bearer, id, body.get(), asked.expected(), now));
            case "PATCH" -> Done.shown(groups.patch(bearer, id, body.get(), asked.expected(), now));
            case "DELETE" -> {
                groups.remove(bearer, id, now);
                yield Done.gone();
            }
            default -> throw new WrongMethod(ONE_OF_THEM);
        };
    }

    private static Done description(Bearer bearer, Asked asked) {
        List<String> parts = asked.parts();
        if (parts.isEmpty()) {
            throw unanswered(asked);
        }
        Optional<JsonObject> found = parts.size() == 1
                ? Description.of(parts.get(0), bearer)
                : Description.of(parts.get(0), parts.get(1), bearer);
        JsonObject described = found.orElseThrow(() -> unanswered(asked));
        if (!asked.method().equals("GET")) {
            throw new WrongMethod("GET, HEAD");
        }
        return Done.shown(described);
    }

    private static NotFound unanswered(Asked asked) {
        return new NotFound("scim " + asked.method() + ' ' + asked.parts());
    }
}
