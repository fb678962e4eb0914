package nl.overenweer.scorm.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a package holds, as its own manifest says; immutable.
 *
 * @param organizations trees of parts, the one that counts first; at least one
 */
public record PackageManifest(
        String identifier,
        Standard standard,
        String title,
        PackageDescription about,
        List<ContentOrganization> organizations) {
    public PackageManifest {
        organizations = List.copyOf(organizations);
        if (organizations.isEmpty()) {
            throw new IllegalArgumentException("a package without an organization");
        }
    }

    /** The organization that runs: "the default organization". */
    public ContentOrganization organization() {
        return organizations.get(0);
    }

    /** Every part of the organization that runs which can be opened, in the order of its table of contents. */
    public List<ManifestItem> launchable() {
        List<ManifestItem> found = new ArrayList<>();
        organization().items().forEach(item -> item.collect(found));
        return List.copyOf(found);
    }

    public Optional<ManifestItem> item(String id) {
        return organization().items().stream()
                .flatMap(item -> item.find(id).stream())
                .findFirst();
    }
}
