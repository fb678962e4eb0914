package nl.overenweer.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Numbers that were never issued, counted per digest of an address. */
@ApplicationScoped
class MissStore {
    @PersistenceContext
    private EntityManager entities;

    Duration left(String subject, Instant now) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT misses, last_at FROM certificate_check_miss WHERE subject = ?")
                .setParameter(1, subject)
                .getResultList();
        if (rows.isEmpty()) {
            return Duration.ZERO;
        }
        Object[] row = (Object[]) rows.get(0);
        return Patience.left(((Number) row[0]).intValue(), Duration.between(moment(row[1]), now));
    }

    /** In one statement, so that misses at the same moment are all counted. */
    void count(String subject, Instant now) {
        entities.createNativeQuery(
                        "INSERT INTO certificate_check_miss (subject, misses, last_at) VALUES (?, 1, ?)"
                                + " ON DUPLICATE KEY UPDATE misses = CASE WHEN last_at < ? THEN 1 ELSE misses + 1 END, last_at = ?")
                .setParameter(1, subject)
                .setParameter(2, utc(now))
                .setParameter(3, utc(now.minus(Patience.FORGOTTEN_AFTER)))
                .setParameter(4, utc(now))
                .executeUpdate();
    }

    void forgetBefore(Instant moment) {
        entities.createNativeQuery("DELETE FROM certificate_check_miss WHERE last_at < ? LIMIT 100")
                .setParameter(1, utc(moment))
                .executeUpdate();
    }

    private static Instant moment(Object stored) {
        LocalDateTime read =
                stored instanceof LocalDateTime local ? local : ((java.sql.Timestamp) stored).toLocalDateTime();
        return read.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
