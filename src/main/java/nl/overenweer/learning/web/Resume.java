package nl.overenweer.learning.web;

import java.time.Instant;
import java.util.List;
import nl.overenweer.content.ChildLane;
import nl.overenweer.learning.ItemView;

/**
 * Where the learner stopped, and how to go on: the card on top of the start page.
 *
 * @param line the module
 * @param item the part in which she was last
 * @param here the exact spot
 * @param child the child of the case she is in, or of the module's first case
 */
public record Resume(
        ModuleLine line,
        ItemView.Kind kind,
        String item,
        String here,
        Instant lastAt,
        List<ModuleStep> steps,
        ChildLane child) {
    public boolean hasChild() {
        return child.isComplete();
    }

    /** Which words stand on the button. */
    public String goOnKey() {
        return "learning.home.go-on." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
