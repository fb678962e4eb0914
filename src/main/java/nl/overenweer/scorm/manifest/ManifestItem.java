package nl.overenweer.scorm.manifest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overenweer.scorm.sequencing.Activity;
import nl.overenweer.scorm.sequencing.Control;
import nl.overenweer.scorm.sequencing.SequencingDefinition;

/**
 * A part of a package: a line of its table of contents.
 *
 * @param id unique in its organization
 * @param visible whether the table of contents shows it
 * @param launch what it opens; empty for a heading
 * @param hidden which buttons of ours it wants to be left out
 */
public record ManifestItem(
        String id,
        String title,
        boolean visible,
        Optional<LaunchFile> launch,
        Legacy legacy,
        Set<Control> hidden,
        List<SharedData> data,
        SequencingDefinition sequencing,
        List<ManifestItem> items) {
    public ManifestItem {
        hidden = Set.copyOf(hidden);
        data = List.copyOf(data);
        items = List.copyOf(items);
    }

    /** The tree that sequencing works on. */
    public Activity activity() {
        return new Activity(
                id,
                title,
                visible,
                hidden,
                sequencing,
                items.stream().map(ManifestItem::activity).toList());
    }

    void collect(List<ManifestItem> launchable) {
        if (launch.isPresent()) {
            launchable.add(this);
        }
        items.forEach(item -> item.collect(launchable));
    }

    Optional<ManifestItem> find(String wanted) {
        return id.equals(wanted)
                ? Optional.of(this)
                : items.stream().flatMap(item -> item.find(wanted).stream()).findFirst();
    }

    /** Itself and all below it. */
    public Stream<ManifestItem> deep() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(ManifestItem::deep));
    }
}
