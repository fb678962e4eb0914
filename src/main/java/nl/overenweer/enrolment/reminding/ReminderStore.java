package nl.overenweer.enrolment.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who has something to be reminded of, and how each organisation wants that. */
@ApplicationScoped
class ReminderStore {
    private static final String NOT_DONE =
            """
             AND e.exempted = 0 AND NOT EXISTS (
                SELECT 1 FROM enrolment_begun b
                WHERE b.person_id = e.person_id AND b.organisation_id = e.organisation_id AND b.module = e.module
                  AND b.completed_at IS NOT NULL AND (e.renewed_at IS NULL OR b.completed_at >= e.renewed_at))
            """;

    private static final String DUE = "SELECT e.person_id, e.module, e.due_on, e.reason, e.assigned_at"
            + " FROM enrolment_enrolment e WHERE e.organisation_id = ? AND e.origin = 'ASSIGNED' AND e.due_on BETWEEN ? AND ?"
            + NOT_DONE
            + " ORDER BY e.person_id, e.due_on, e.module";

    private static final String LYING = "SELECT e.person_id, e.module FROM enrolment_enrolment e"
            + " WHERE e.organisation_id = ? AND e.origin = 'OWN' AND EXISTS (SELECT 1 FROM enrolment_begun s"
            + " WHERE s.person_id = e.person_id AND s.organisation_id = e.organisation_id AND s.module = e.module"
            + " AND s.started_at BETWEEN ? AND ?)"
            + NOT_DONE
            + " ORDER BY e.person_id, e.module";

    @PersistenceContext
    private EntityManager entities;

    /** What is asked of people, not done, and due on one of these days. */
    List<Due> due(OrganisationId organisation, LocalDate from, LocalDate until) {
        List<Due> due = new ArrayList<>();
        for (@Nullable
        Object[] row : rows(entities.createNativeQuery(DUE)
                .setParameter(1, organisation.value())
                .setParameter(2, from)
                .setParameter(3, until))) {
            due.add(new Due(
                    new PersonId(number(row[0])),
                    String.valueOf(row[1]),
                    day(row[2]),
                    String.valueOf(row[3]),
                    row[4] == null ? LocalDate.MIN : moment(row[4]).toLocalDate()));
        }
        return due;
    }

    /** What people chose themselves, began between these moments and did not finish: person and module. */
    List<Due> lying(OrganisationId organisation, Instant from, Instant until) {
        List<Due> lying = new ArrayList<>();
        for (@Nullable
        Object[] row : rows(entities.createNativeQuery(LYING)
                .setParameter(1, organisation.value())
                .setParameter(2, LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                .setParameter(3, LocalDateTime.ofInstant(until, ZoneOffset.UTC)))) {
            lying.add(new Due(new PersonId(number(row[0])), String.valueOf(row[1]), LocalDate.MAX, "", LocalDate.MIN));
        }
        return lying;
    }

    Optional<ReminderRule> rule(OrganisationId organisation) {
        return Optional.ofNullable(entities.find(ReminderRule.class, organisation.value()));
    }

    void add(ReminderRule rule) {
        entities.persist(rule);
    }

    Optional<OwnWords> words(OrganisationId organisation, Kind kind, String language) {
        return entities.createQuery(
                        "select w from OwnWords w where w.organisation = :organisation and w.kind = :kind and w.language = :language",
                        OwnWords.class)
                .setParameter("organisation", organisation.value())
                .setParameter("kind", kind)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    void add(OwnWords words) {
        entities.persist(words);
    }

    void remove(OwnWords words) {
        entities.remove(words);
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static long number(@Nullable Object column) {
        return column instanceof Number number ? number.longValue() : 0;
    }

    private static LocalDate day(@Nullable Object column) {
        return column instanceof java.sql.Date date
                ? date.toLocalDate()
                : (LocalDate) java.util.Objects.requireNonNull(column);
    }

    /** Moments stand in the database in UTC. */
    private static LocalDateTime moment(Object column) {
        return column instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
    }
}
