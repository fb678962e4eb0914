package nl.overenweer.scorm.sequencing;

import java.util.List;
import java.util.Set;

/**
 * A place in the tree of activities: an item of the manifest, or the organisation itself. A leaf is what can be delivered.
 *
 * @param visible whether the menu shows it
 * @param hidden which buttons of ours to leave out while it is delivered ({@code adlnav:hideLMSUI})
 */
public record Activity(
        String id,
        String title,
        boolean visible,
        Set<Control> hidden,
        SequencingDefinition sequencing,
        List<Activity> children) {
    public Activity {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an activity without an identifier");
        }
        hidden = Set.copyOf(hidden);
        children = List.copyOf(children);
    }

    public Activity(String id, String title, SequencingDefinition sequencing, List<Activity> children) {
        this(id, title, true, Set.of(), sequencing, children);
    }
}
