package nl.overenweer.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.TeamId;

/**
 * The {@code where} of a report: first whose figures this manager may see, then what was asked. Values only ever go in as parameters, so a
 * name in the address is a name and no SQL.
 */
final class Selection {
    /** Derives {@link Standing} from facts and a date. */
    static final String STANDING =
            "case when completed_at is not null then 'DONE' when exempted > 0 then 'EXEMPT' when due_on < :today then 'LATE'"
                    + " when started_at is not null then 'BUSY' else 'NOT_STARTED' end";

    private static final Pattern NAME = Pattern.compile(":([a-z]+[0-9]*)");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Selection(ManagedScope scope, LocalDate today) {
        values.put("today", today);
        with(
                "organisation_id = :organisation",
                "organisation",
                scope.organisation().value());
        conditions.add("valid_from <= :today and (valid_until is null or valid_until >= :today)");
        if (!scope.teams().isEmpty()) {
            List<String> places = new ArrayList<>();
            for (TeamId team : scope.teams()) {
                String place = "team" + places.size();
                places.add(":" + place);
                values.put(place, team.value());
            }
            conditions.add("team_id in (" + String.join(", ", places) + ")");
        }
    }

    /** Everything in this manager's scope. */
    static Selection of(ManagedScope scope, LocalDate today) {
        return new Selection(scope, today);
    }

    /** What the filter leaves, its standing left aside: the key figures are about all standings. */
    static Selection of(ManagedScope scope, CompletionFilter filter, LocalDate today) {
        Selection selection = new Selection(scope, today);
        filter.module().ifPresent(module -> selection.with("module = :module", "module", module));
        filter.team().ifPresent(team -> selection.with("coalesce(team_id, 0) = :asked", "asked", team));
        if (!filter.name().isEmpty()) {
            selection.with("person_name like :name escape '!'", "name", "%" + literally(filter.name()) + "%");
        }
        return selection;
    }

    Selection standing(CompletionFilter filter) {
        filter.standing().ifPresent(standing -> with(STANDING + " = :standing", "standing", standing.name()));
        return this;
    }

    Selection person(long person) {
        with("person_id = :person", "person", person);
        return this;
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    /** SQL knows places only: each name becomes the place of its value in {@link #values()}. */
    String placed(String sql) {
        List<String> names = new ArrayList<>(values.keySet());
        return NAME.matcher(sql).replaceAll(found -> "?" + (names.indexOf(found.group(1)) + 1));
    }

    /** In the order of their places, the first at 1. */
    List<Object> values() {
        return List.copyOf(values.values());
    }

    private void with(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static String literally(String name) {
        return name.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
