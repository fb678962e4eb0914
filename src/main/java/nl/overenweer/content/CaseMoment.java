package nl.overenweer.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A moment in a case: a date and hour ({@code 2026-11-12T23:40}), or so long after the case began ({@code 3 dagen}).
 *
 * @param fixed null when it counts from the beginning
 * @param since the beginning; of no meaning for a fixed moment
 */
public record CaseMoment(@Nullable LocalDateTime fixed, Span since) {
    /** Empty when the text is no moment. A date without an hour is its first minute. */
    public static Optional<CaseMoment> parse(String text) {
        Optional<CaseMoment> after = Span.parse(text).map(span -> new CaseMoment(null, span));
        return after.isPresent() ? after : date(text.strip()).map(date -> new CaseMoment(date, Span.NONE));
    }

    public LocalDateTime in(LocalDateTime beginning) {
        LocalDateTime moment = fixed;
        return moment == null ? since.after(beginning) : moment;
    }

    /** As the text form writes it. */
    public String text() {
        LocalDateTime moment = fixed;
        return moment == null ? since.text() : moment.toString();
    }

    private static Optional<LocalDateTime> date(String text) {
        try {
            return Optional.of(
                    text.contains("T")
                            ? LocalDateTime.parse(text)
                            : LocalDate.parse(text).atStartOfDay());
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
