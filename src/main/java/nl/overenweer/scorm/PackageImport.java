package nl.overenweer.scorm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.scorm.manifest.Finding;

/**
 * A package that somebody brought and that is taken in beside the page.
 *
 * @param forAll for all organisations, as opposed to hers alone
 * @param replaces the package of which this is to be the next version; once it is in, the package that it became
 * @param done bytes that are in the database, out of {@code total}
 */
public record PackageImport(
        long id,
        PersonId person,
        OrganisationId organisation,
        boolean forAll,
        Optional<PackageId> replaces,
        Optional<PackageVersionId> version,
        String fileName,
        long zipBytes,
        Stage stage,
        long done,
        long total,
        List<Finding> findings,
        Instant askedAt) {
    /** So long it is told what came of it. */
    static final Duration KEPT = Duration.ofDays(7);

    /** Whoever took it in has stopped, as by a restart, when it was silent for so long. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    /** How far it is. */
    public enum Stage {
        WAITING,
        RUNNING,
        DONE,
        /** Something in it refuses it; what, the findings say. */
        REFUSED,
        /** Our own fault, or a stop half-way: the file must be brought again. */
        FAILED
    }

    public PackageImport {
        findings = List.copyOf(findings);
    }

    public boolean isUnderWay() {
        return stage == Stage.WAITING || stage == Stage.RUNNING;
    }

    /** So long it is told what came of one. */
    public static Duration kept() {
        return KEPT;
    }

    /** In hundredths, from 0 to 100. */
    public int percent() {
        return total <= 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}
