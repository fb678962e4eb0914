package nl.overenweer.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Sessions, and the one question that every request asks: whose is this, and what may she? */
@ApplicationScoped
class SessionStore {
    // One query by unique keys; the moments are compared by the database, so that only numbers and words come back,
    // in no order: a database sorts a handful of rows with more ado than we do.
    private static final String WHO =
            """
            SELECT s.id AS session_id, p.id AS person, p.name AS person_name, p.email AS email,
                   s.organisation_id AS chosen, CASE WHEN s.last_seen_at < ? THEN 1 ELSE 0 END AS stale,
                   o.id AS organisation, o.name AS organisation_name, o.kind AS kind,
                   m.role AS role, m.profession AS profession, m.team_id AS team, m.id AS membership,
                   s.through_organisation_id AS through_org, CASE WHEN s.proved_at IS NULL THEN 0 ELSE 1 END AS proved,
                   CASE WHEN f.confirmed_at IS NULL THEN 0 ELSE 1 END AS factor,
                   CASE WHEN o.passwords_refused THEN 1 ELSE 0 END AS refused,
                   CASE WHEN o.factor_required THEN 1 ELSE 0 END AS demanding
            FROM people_session s
            JOIN people_person p ON p.id = s.person_id
            LEFT JOIN people_factor f ON f.person_id = s.person_id
            LEFT JOIN people_membership m ON m.person_id = p.id AND m.valid_from <= ?
                 AND (m.valid_until IS NULL OR m.valid_until >= ?)
            LEFT JOIN people_organisation o ON o.id = m.organisation_id
            WHERE s.digest = ? AND s.ended_at IS NULL AND s.last_seen_at > ? AND s.started_at > ?
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sql sql;

    void add(SignInSession session) {
        entities.persist(session);
        entities.flush();
    }

    List<@Nullable Object[]> whoHolds(String digest, Instant now, LocalDate today, Instant seenBefore) {
        return sql.rows(
                WHO,
                utc(seenBefore),
                today,
                today,
                digest,
                utc(now.minus(SignInSession.IDLE)),
                utc(now.minus(SignInSession.LONGEST)));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** For which organisation she goes on: the one of her session, or else the first where she has a seat. */
    Optional<OrganisationId> workplace(PersonId person, Optional<OrganisationId> chosen, Instant now) {
        if (chosen.isPresent()) {
            return chosen;
        }
        return entities.createQuery(
                        "select m.organisation.id from Membership m where m.person.id = :person and m.validFrom <="
                                + " :day and (m.validUntil is null or m.validUntil >= :day) order by m.organisation.name,"
                                + " m.id",
                        Long.class)
                .setParameter("person", person.value())
                .setParameter("day", LocalDate.ofInstant(now, Clocks.ZONE))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(OrganisationId::new);
    }

    Optional<SignInSession> withDigest(String digest) {
        return entities.createQuery("select s from SignInSession s where s.digest = :digest", SignInSession.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    Optional<SignInSession> ofPerson(PersonId person, long id) {
        return entities.createQuery(
                        "select s from SignInSession s where s.id = :id and s.person = :person", SignInSession.class)
                .setParameter("id", id)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** All that an organisation's provider opened. */
    void endThrough(OrganisationId organisation, Instant now) {
        entities.createQuery(
                        "update SignInSession s set s.endedAt = :now where s.through = :organisation and s.endedAt is"
                                + " null")
                .setParameter("now", now)
                .setParameter("organisation", organisation.value())
                .executeUpdate();
    }

    List<SignInSession> openOf(PersonId person) {
        return entities.createQuery(
                        "select s from SignInSession s where s.person = :person and s.endedAt is null order by"
                                + " s.lastSeenAt desc",
                        SignInSession.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
