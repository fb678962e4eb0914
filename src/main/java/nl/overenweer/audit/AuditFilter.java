package nl.overenweer.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.overenweer.shared.Clocks;

/**
 * Which lines of the log are asked for.
 *
 * @param organisation empty: those of all, and those of none
 * @param persons who did it or whom it touches, any of these
 * @param from the first day
 * @param until the last day
 */
public record AuditFilter(
        OptionalLong organisation,
        Optional<AuditAct> act,
        Optional<Set<Long>> persons,
        LocalDate from,
        LocalDate until) {
    String where() {
        StringBuilder where = new StringBuilder(" where at_moment >= ? and at_moment < ?");
        organisation.ifPresent(id -> where.append(" and organisation_id = ?"));
        act.ifPresent(one -> where.append(" and act = ?"));
        persons.ifPresent(ids -> {
            String places = ids.isEmpty() ? "null" : String.join(", ", Collections.nCopies(ids.size(), "?"));
            where.append(" and (actor_id in (").append(places).append(") or person_id in (");
            where.append(places).append("))");
        });
        return where.toString();
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        values.add(begin(from));
        values.add(begin(until.plusDays(1)));
        organisation.ifPresent(values::add);
        act.ifPresent(one -> values.add(one.name()));
        persons.ifPresent(ids -> {
            List<Long> once = List.copyOf(ids);
            values.addAll(once);
            values.addAll(once);
        });
        return values;
    }

    private static LocalDateTime begin(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(Clocks.ZONE).toInstant(), ZoneOffset.UTC);
    }
}
