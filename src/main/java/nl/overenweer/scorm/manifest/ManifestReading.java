package nl.overenweer.scorm.manifest;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a manifest.
 *
 * @param manifest empty when something refuses it
 */
public record ManifestReading(Optional<PackageManifest> manifest, List<Finding> findings) {
    public ManifestReading {
        findings = List.copyOf(findings);
    }
}
