package nl.overenweer.scorm;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cells as the driver hands them. */
final class Rows {
    private Rows() {}

    static long number(@Nullable Object cell) {
        return cell instanceof Number number ? number.longValue() : cell instanceof Boolean yes && yes ? 1 : 0;
    }

    static Optional<Long> id(@Nullable Object cell) {
        return cell == null ? Optional.empty() : Optional.of(number(cell));
    }

    static String text(@Nullable Object cell) {
        return Objects.requireNonNull(cell).toString();
    }

    static Optional<Instant> moment(@Nullable Object cell) {
        return cell instanceof LocalDateTime moment ? Optional.of(moment.toInstant(ZoneOffset.UTC)) : Optional.empty();
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
