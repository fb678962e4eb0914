package nl.overenweer.certificate;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/** Tells whoever has a number what its holder lets be seen of the certificate, and lets whoever tries numbers wait. */
@UseCase
public class Checks {
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private CertificateStore store;

    @Inject
    private MissStore misses;

    /**
     * What became of the question.
     *
     * @param patience not zero: nothing was looked up, ask again after this long
     * @param proof empty: we never issued this number
     */
    public record Answer(Duration patience, Optional<CheckedProof> proof) {
        public boolean refused() {
            return !patience.isZero();
        }
    }

    /** The number is the key to what its holder lets be seen, and to nothing else. A number that was never issued counts as a miss. */
    public Answer ask(SerialNumber serial, String address, Instant now) {
        String subject = digest(address);
        Duration wait = misses.left(subject, now);
        if (!wait.isZero()) {
            return new Answer(wait, Optional.empty());
        }
        Optional<CheckedProof> found = store.numbered(serial).map(certificate -> checked(certificate, now));
        if (found.isEmpty()) {
            misses.count(subject, now);
            misses.forgetBefore(now.minus(KEPT));
        }
        return new Answer(Duration.ZERO, found);
    }

    /** The same for whoever has a badge that we signed: she did not guess its number. */
    @ReadOnly
    public Optional<CheckedProof> signed(SerialNumber serial, Instant now) {
        return store.numbered(serial).map(certificate -> checked(certificate, now));
    }

    private CheckedProof checked(Certificate certificate, Instant now) {
        return CheckedProof.of(
                certificate.issued(), store.usual(certificate.person()), LocalDate.ofInstant(now, Clocks.ZONE));
    }

    /** Of an address we keep no more than is needed to know it again. */
    private static String digest(String address) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("certificate " + address).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
