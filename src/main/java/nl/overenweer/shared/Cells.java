package nl.overenweer.shared;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of a row that {@link Sql} read. */
public final class Cells {
    private Cells() {}

    /** A number. */
    public static long number(@Nullable Object cell) {
        return ((Number) present(cell)).longValue();
    }

    /** A {@code DATETIME}: in the database every moment is in UTC. */
    public static Instant moment(@Nullable Object cell) {
        Object value = present(cell);
        LocalDateTime local = value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
        return local.toInstant(ZoneOffset.UTC);
    }

    /** A {@code DATE}. */
    public static LocalDate day(@Nullable Object cell) {
        return ((java.sql.Date) present(cell)).toLocalDate();
    }

    private static Object present(@Nullable Object cell) {
        return Objects.requireNonNull(cell, "a cell of the row");
    }
}
