package nl.overenweer.certificate.badge;

import java.util.Optional;
import nl.overenweer.certificate.CheckedProof;

/**
 * What became of a badge that was shown.
 *
 * @param proof what its holder lets be seen; empty unless we signed it
 * @param holder whether it belongs to the address that was asked about; empty when none was asked about, or nothing can be said
 */
public record BadgeAnswer(Verdict verdict, Optional<CheckedProof> proof, Optional<Boolean> holder) {
    static BadgeAnswer of(Verdict verdict) {
        return new BadgeAnswer(verdict, Optional.empty(), Optional.empty());
    }
}
