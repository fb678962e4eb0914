package nl.overenweer.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import nl.overenweer.learning.progress.Route;

/** Certificates for tests that need no database. */
public final class Proofs {
    public static final Instant FINISHED = Instant.parse("2026-11-25T10:00:00.123456Z");

    private Proofs() {}

    public static Proof until(Optional<LocalDate> until) {
        return new Proof(
                SerialNumber.by(new Random(1)),
                "Tess <Jansen> & Co",
                "Ggz Kanarie",
                "bellen",
                "V1",
                "Eerst bellen",
                3,
                25,
                LocalDate.of(2026, 10, 1),
                Optional.of(new Proof.Result(7, 8)),
                FINISHED,
                FINISHED,
                until,
                Route.WHOLE);
    }

    public static OwnProof own(Optional<LocalDate> until) {
        return new OwnProof(until(until), Optional.empty(), Optional.empty());
    }
}
