package nl.overenweer.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.overenweer.shared.Clocks;

/**
 * Which lines of the log are asked for.
 *
 * @param organisation empty: those of all, and those of none
 * @param person who did it or whom it touches
 * @param from the first day
 * @param until the last day
 */
public record AuditFilter(
        OptionalLong organisation, Optional<AuditAct> act, OptionalLong person, LocalDate from, LocalDate until) {
    String where() {
        StringBuilder where = new StringBuilder(" where at_moment >= ? and at_moment < ?");
        organisation.ifPresent(id -> where.append(" and organisation_id = ?"));
        act.ifPresent(one -> where.append(" and act = ?"));
        person.ifPresent(id -> where.append(" and (actor_id = ? or person_id = ?)"));
        return where.toString();
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        values.add(begin(from));
        values.add(begin(until.plusDays(1)));
        organisation.ifPresent(values::add);
        act.ifPresent(one -> values.add(one.name()));
        person.ifPresent(id -> {
            values.add(id);
            values.add(id);
        });
        return values;
    }

    private static LocalDateTime begin(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(Clocks.ZONE).toInstant(), ZoneOffset.UTC);
    }
}
