package nl.overenweer.certificate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A certificate as its holder sees it: what it says, whether it counts, and what she lets others see.
 *
 * @param chosen for this one; empty where her usual choice holds
 */
public record OwnProof(Proof proof, Optional<Revocation> revocation, Optional<Showing> chosen) {
    /** From so many days before its end on, she is told how long it still counts. */
    public static final int SOON = 90;

    public Standing standing(LocalDate today) {
        if (revocation.isPresent()) {
            return Standing.REVOKED;
        }
        return proof.isExpired(today) ? Standing.EXPIRED : Standing.VALID;
    }

    public Showing showing(Showing usual) {
        return chosen.orElse(usual);
    }

    /** The days on which it still counts after today, when that are few. */
    public Optional<Long> daysLeft(LocalDate today) {
        return standing(today) == Standing.VALID
                ? proof.validUntil()
                        .map(last -> ChronoUnit.DAYS.between(today, last))
                        .filter(days -> days <= SOON)
                : Optional.empty();
    }
}
