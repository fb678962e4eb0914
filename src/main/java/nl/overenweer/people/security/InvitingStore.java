package nl.overenweer.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Who of an organisation's people never signed in, by password or by its provider. */
@ApplicationScoped
class InvitingStore {
    private static final String SILENT = "select m.person_id, max(l.made_at) from people_membership m"
            + " left join people_password_link l on l.person_id = m.person_id"
            + " where m.organisation_id = ? and m.valid_from <= ? and (m.valid_until is null or m.valid_until >= ?)"
            + " and not exists (select 1 from people_password w where w.person_id = m.person_id)"
            + " and not exists (select 1 from people_session s where s.person_id = m.person_id)"
            + " and not exists (select 1 from people_sign_on_link o where o.person_id = m.person_id)"
            + " group by m.person_id order by m.person_id";

    /** Somebody who never signed in, and when she last got a link. */
    record Silent(PersonId person, Optional<Instant> invitedAt) {}

    @Inject
    private Sql sql;

    /** Until the end of the transaction nobody else invites here. */
    void hold(OrganisationId organisation, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        sql.change(
                "insert into people_inviting (organisation_id, last_at) values (?, ?) on duplicate key update last_at = ?",
                organisation.value(),
                at,
                at);
    }

    /** Of those who have a place on this day. */
    List<Silent> silent(OrganisationId organisation, LocalDate day) {
        return sql.rows(SILENT, organisation.value(), day, day).stream()
                .map(row -> new Silent(new PersonId(((Number) value(row[0])).longValue()), moment(row[1])))
                .toList();
    }

    private static Object value(@Nullable Object column) {
        return java.util.Objects.requireNonNull(column);
    }

    /** Moments stand in the database in UTC. */
    private static Optional<Instant> moment(@Nullable Object column) {
        if (column == null) {
            return Optional.empty();
        }
        LocalDateTime utc = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return Optional.of(utc.toInstant(ZoneOffset.UTC));
    }
}
