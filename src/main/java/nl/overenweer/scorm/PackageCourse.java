package nl.overenweer.scorm;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.overenweer.scorm.cmi.Generation;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.manifest.PackageManifest;
import nl.overenweer.scorm.sequencing.ObjectiveDefinition;
import nl.overenweer.scorm.sequencing.SequencingDefinition;

/**
 * A package as it can be gone through. Doesn't change, so it may be kept.
 *
 * @param sharesObjectives with other packages of the same learner
 */
record PackageCourse(PackageManifest manifest, Itinerary itinerary, boolean sharesObjectives) {
    static PackageCourse of(PackageManifest manifest) {
        Stream<SequencingDefinition> all = Stream.concat(
                Stream.of(manifest.organization().sequencing()),
                manifest.organization().items().stream()
                        .flatMap(ManifestItem::deep)
                        .map(ManifestItem::sequencing));
        boolean maps = all.flatMap(each -> Stream.concat(Stream.of(each.primary()), each.others().stream()))
                .map(ObjectiveDefinition::maps)
                .anyMatch(each -> !each.isEmpty());
        boolean shares =
                maps && manifest.standard().is2004() && manifest.organization().objectivesShared();
        return new PackageCourse(manifest, Itinerary.of(manifest), shares);
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
