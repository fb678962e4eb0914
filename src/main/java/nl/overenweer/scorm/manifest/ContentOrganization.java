package nl.overenweer.scorm.manifest;

import java.util.List;
import nl.overenweer.scorm.sequencing.Activity;
import nl.overenweer.scorm.sequencing.SequencingDefinition;

/**
 * One way to go through a package: "a structure that can be thought of as the table of contents". The norm's word, as opposed to an
 * organisation of people.
 *
 * @param objectivesShared whether objectives that activities share hold for the learner wherever they are named, as opposed to in this
 *     registration only ({@code adlseq:objectivesGlobalToSystem})
 * @param dataShared the same for stores of data ({@code adlcp:sharedDataGlobalToSystem})
 */
public record ContentOrganization(
        String id,
        String title,
        boolean objectivesShared,
        boolean dataShared,
        SequencingDefinition sequencing,
        List<ManifestItem> items) {
    public ContentOrganization {
        items = List.copyOf(items);
    }

    /** The tree that sequencing works on. */
    public Activity activity() {
        return new Activity(
                id,
                title,
                sequencing,
                items.stream().map(ManifestItem::activity).toList());
    }
}
