package nl.overenweer.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Failures to sign in, counted per subject. */
@ApplicationScoped
class FailureStore {
    /** So many failures, the last one so long ago. */
    record Count(int failures, Duration since) {}

    @PersistenceContext
    private EntityManager entities;

    /** Nobody else counts for this subject until the transaction ends: parallel guesses are counted one by one. */
    Count lock(String subject, Instant now) {
        entities.createNativeQuery("INSERT INTO people_sign_in_failure (subject, failures, last_at) VALUES (?, 0, ?)"
                        + " ON DUPLICATE KEY UPDATE failures = failures")
                .setParameter(1, subject)
                .setParameter(2, utc(now))
                .executeUpdate();
        Object[] row = (Object[]) entities.createNativeQuery(
                        "SELECT failures, TIMESTAMPDIFF(MICROSECOND, last_at, ?) AS age FROM people_sign_in_failure"
                                + " WHERE subject = ? FOR UPDATE")
                .setParameter(1, utc(now))
                .setParameter(2, subject)
                .getSingleResult();
        return new Count(((Number) row[0]).intValue(), Duration.of(((Number) row[1]).longValue(), ChronoUnit.MICROS));
    }

    void write(String subject, int failures, Instant now) {
        entities.createNativeQuery("UPDATE people_sign_in_failure SET failures = ?, last_at = ? WHERE subject = ?")
                .setParameter(1, failures)
                .setParameter(2, utc(now))
                .setParameter(3, subject)
                .executeUpdate();
    }

    /** Takes back what was counted before the password turned out right; the moment of the last failure stays. */
    void takeBack(String subject) {
        entities.createNativeQuery(
                        "UPDATE people_sign_in_failure SET failures = failures - 1 WHERE subject = ? AND failures > 0")
                .setParameter(1, subject)
                .executeUpdate();
    }

    void forget(String subject) {
        entities.createNativeQuery("DELETE FROM people_sign_in_failure WHERE subject = ?")
                .setParameter(1, subject)
                .executeUpdate();
    }

    void forgetBefore(Instant moment) {
        entities.createNativeQuery("DELETE FROM people_sign_in_failure WHERE last_at < ? LIMIT 100")
                .setParameter(1, utc(moment))
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
