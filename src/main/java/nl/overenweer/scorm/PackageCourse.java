package nl.overenweer.scorm;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.overenweer.scorm.cmi.Generation;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.manifest.PackageManifest;

/** A package as it can be gone through. Doesn't change, so it may be kept. */
record PackageCourse(PackageManifest manifest, Itinerary itinerary) {
    static PackageCourse of(PackageManifest manifest) {
        return new PackageCourse(manifest, Itinerary.of(manifest));
    }

    boolean sequenced() {
        return manifest.standard().is2004();
    }

    boolean single() {
        return manifest.launchable().size() == 1;
    }

    Generation generation() {
        return sequenced() ? Generation.SCORM_2004 : Generation.SCORM_12;
    }

    /** Of everything in it, by its identifier. */
    Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(manifest.organization().id(), manifest.organization().title());
        manifest.organization().items().stream()
                .flatMap(ManifestItem::deep)
                .forEach(item -> titles.put(item.id(), item.title()));
        return titles;
    }

    Running running(Registration registration, Map<String, Said> said, Instant now) {
        return new Running(manifest, itinerary, registration, said, now);
    }
}
