package nl.overenweer.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.overenweer.shared.Clocks;

/** From and until and with a day, either of which may be open. */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    public boolean isAlways() {
        return from.isEmpty() && until.isEmpty();
    }

    LocalDate first() {
        return from.orElse(FIRST);
    }

    LocalDate last() {
        return until.orElse(LAST);
    }

    /** The moment at which it begins. */
    Instant begin() {
        return first().atStartOfDay(Clocks.ZONE).toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        return last().plusDays(1).atStartOfDay(Clocks.ZONE).toInstant();
    }

    /** A day as an address has it, {@code 2026-10-30}; what is no day of these centuries is none. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
