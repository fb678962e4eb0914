package nl.overenweer.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.learning.progress.Route;

/**
 * What a certificate says, as it was when it was issued.
 *
 * @param minutes study load, by the way that she went
 * @param lawDate the day on which the law in this version was read
 * @param validUntil the last day on which it counts; empty where it does not expire
 * @param result of the closing test, where the module has one
 */
public record Proof(
        SerialNumber serial,
        String holder,
        String organisation,
        String module,
        String code,
        String title,
        int version,
        int minutes,
        LocalDate lawDate,
        Optional<Result> result,
        Instant completedAt,
        Instant issuedAt,
        Optional<LocalDate> validUntil,
        Route route) {
    /** So many questions right of so many. */
    public record Result(int right, int total) {}

    /** She did the module before, and renewed that. */
    public boolean isRefresher() {
        return route == Route.REFRESHER;
    }

    /** It counts no more on this day. */
    public boolean isExpired(LocalDate today) {
        return validUntil.filter(today::isAfter).isPresent();
    }
}
