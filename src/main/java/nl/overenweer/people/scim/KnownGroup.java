package nl.overenweer.people.scim;

import java.util.Map;
import java.util.Optional;
import nl.overenweer.people.TeamOption;
import nl.overenweer.people.scim.asking.Filter;
import nl.overenweer.shared.RuleBroken;

/**
 * A team, as its organisation's system meets it.
 *
 * @param members who learns in it today: their numbers, and their names
 */
record KnownGroup(TeamOption team, Optional<String> externalId, Map<String, String> members) {
    boolean fits(Filter filter) {
        return filter.fits((attribute, value) -> switch (attribute) {
            case "id" -> team.id().toString().equals(value);
            case "displayname" -> team.name().equalsIgnoreCase(value.strip());
            case "externalid" -> externalId.filter(value::equals).isPresent();
            case "members", "members.value" -> members.containsKey(value);
            default -> throw new RuleBroken("people.scim.filter", attribute);
        });
    }
}
