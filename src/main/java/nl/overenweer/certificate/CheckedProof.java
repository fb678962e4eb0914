package nl.overenweer.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.content.VersionId;

/**
 * What anybody who has the number may know of a certificate: this record holds no more than its holder lets be seen, so that no page can
 * tell it by mistake. Why it was revoked is nobody's business but hers; how she did in the test neither.
 *
 * @param lawDate the day on which the law in this version was read
 * @param refresher whether it renews an earlier one, by the refresher
 * @param revokedAt empty unless it was revoked
 * @param person empty unless she lets her name be seen
 */
public record CheckedProof(
        SerialNumber serial,
        String module,
        VersionId versionId,
        String code,
        String title,
        int version,
        int minutes,
        LocalDate lawDate,
        boolean refresher,
        Standing standing,
        Optional<Instant> revokedAt,
        Optional<Named> person) {
    /** Whose it is, and from when until when it counts. */
    public record Named(String holder, Instant completedAt, Instant issuedAt, Optional<LocalDate> validUntil) {}

    static CheckedProof of(Issued issued, Showing usual, LocalDate today) {
        OwnProof own = issued.own();
        Proof proof = own.proof();
        Named named = new Named(proof.holder(), proof.completedAt(), proof.issuedAt(), proof.validUntil());
        return new CheckedProof(
                proof.serial(),
                proof.module(),
                issued.version(),
                proof.code(),
                proof.title(),
                proof.version(),
                proof.minutes(),
                proof.lawDate(),
                proof.isRefresher(),
                own.standing(today),
                own.revocation().map(Revocation::at),
                Optional.of(named).filter(any -> own.showing(usual) == Showing.NAME));
    }
}
