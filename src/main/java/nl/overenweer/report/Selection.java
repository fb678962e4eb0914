package nl.overenweer.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
            "case when completed_at is not null then 'DONE' when exempted > 0 then 'EXEMPT' when due_on < :today then"
                    + " 'LATE' when started_at is not null then 'BUSY' else 'NOT_STARTED' end";

    private static final Pattern PLACE = Pattern.compile("\\?([0-9]+)");
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

    /**
     * What the filter leaves, its standing left aside: the key figures are about all standings.
     *
     * @param track the modules of the track that it asks for
     */
    static Selection of(ManagedScope scope, CompletionFilter filter, List<String> track, LocalDate today) {
        Selection selection = new Selection(scope, today);
        filter.module().ifPresent(module -> selection.with("module = :module", "module", module));
        filter.team().ifPresent(team -> selection.with("coalesce(team_id, 0) = :asked", "asked", team));
        filter.profession().ifPresent(one -> selection.with("profession = :trade", "trade", one.name()));
        if (filter.track().isPresent()) {
            selection.oneOf("module", "track", track);
        }
        if (!filter.name().isEmpty()) {
            selection.with("person_name like :name escape '!'", "name", "%" + literally(filter.name()) + "%");
        }
        filter.within().ifPresent(days -> selection.open(today.plusDays(days)));
        if (!filter.period().isAlways()) {
            selection.in(filter.period());
        }
        return selection;
    }

    /** Still to be done, and asked until and with this day; what is late is no longer to come. */
    private void open(LocalDate last) {
        with("completed_at is null and exempted = 0 and due_on >= :today and due_on <= :soon", "soon", last);
    }

    private void in(Period period) {
        values.put("begin", LocalDateTime.ofInstant(period.begin(), ZoneOffset.UTC));
        values.put("end", LocalDateTime.ofInstant(period.end(), ZoneOffset.UTC));
        values.put("first", period.first());
        values.put("last", period.last());
        conditions.add("(completed_at >= :begin and completed_at < :end"
                + " or completed_at is null and due_on >= :first and due_on <= :last)");
    }

    /** A column that is one of these; of none, nothing is left. */
    private void oneOf(String column, String name, List<String> wanted) {
        List<String> places = new ArrayList<>();
        for (String each : wanted) {
            String place = name + places.size();
            places.add(":" + place);
            values.put(place, each);
        }
        conditions.add(places.isEmpty() ? "1 = 0" : column + " in (" + String.join(", ", places) + ")");
    }

    /** A value that only the question itself needs. */
    Selection value(String name, Object value) {
        values.put(name, value);
        return this;
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

    /** One for each place in this {@link #placed} SQL, in the order in which the places stand there. */
    List<Object> valuesIn(String placed) {
        List<Object> all = values();
        return PLACE.matcher(placed)
                .results()
                .map(found -> all.get(Integer.parseInt(found.group(1)) - 1))
                .toList();
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
