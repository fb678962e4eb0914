package nl.overenweer.people.scim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.scim.asking.Filter;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Keeper;

/** Which people of one organisation a filter means, as a question to the database. Whatever the filter says, others are never among them. */
final class PeopleQuery {
    private static final String OURS =
            "from Person p where p.name <> :nobody and exists (select m from Membership m where m.person = p and"
                    + " m.organisation.id = :organisation and (m.validUntil is null or not exists (select u from ScimUser u"
                    + " where u.organisation = :organisation and u.person = p.id and u.standing = :removed)))";

    private final Map<String, Object> values = new HashMap<>();
    private final String condition;

    PeopleQuery(OrganisationId organisation, Optional<Filter> filter) {
        values.put("organisation", organisation.value());
        values.put("nobody", Keeper.NOBODY);
        values.put("removed", ScimUser.Standing.REMOVED);
        condition = filter.map(each -> " and (" + said(each) + ")").orElse("");
    }

    String text() {
        return OURS + condition;
    }

    Map<String, Object> values() {
        return values;
    }

    private String said(Filter filter) {
        if (filter instanceof Filter.Both both) {
            return "(" + said(both.one()) + " and " + said(both.other()) + ")";
        }
        if (filter instanceof Filter.Either either) {
            return "(" + said(either.one()) + " or " + said(either.other()) + ")";
        }
        return equal((Filter.Equal) filter);
    }

    private String equal(Filter.Equal equal) {
        return switch (equal.attribute()) {
            case "id" ->
                "p.id = " + named(equal.value().matches("[1-9][0-9]{0,17}") ? Long.parseLong(equal.value()) : 0L);
            case "username", "emails", "emails.value" ->
                "p.email = " + named(equal.value().strip().toLowerCase(Locale.ROOT));
            case "externalid" ->
                "exists (select x from ScimUser x where x.organisation = :organisation and x.person = p.id"
                        + " and x.externalId = " + named(equal.value()) + ")";
            default -> throw new RuleBroken("people.scim.filter", equal.attribute());
        };
    }

    private String named(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
