package nl.overenweer.scorm;

import java.time.Instant;
import java.util.List;
import nl.overenweer.people.PersonId;
import nl.overenweer.scorm.manifest.Finding;
import nl.overenweer.scorm.manifest.Standard;

/**
 * One version of a package, as it was brought.
 *
 * @param number 1 for the first
 * @param digest SHA-256 of its zip, in hexadecimal: by this a module names it, on whatever installation
 * @param manifestPath where its manifest is among its files
 * @param bytes of all files together, unpacked
 * @param findings what was odd in it
 */
public record PackageVersion(
        PackageVersionId id,
        PackageId packageId,
        int number,
        String digest,
        Standard standard,
        String title,
        String manifestPath,
        String fileName,
        long zipBytes,
        long bytes,
        int files,
        List<Finding> findings,
        PersonId by,
        Instant importedAt) {
    public PackageVersion {
        findings = List.copyOf(findings);
    }
}
