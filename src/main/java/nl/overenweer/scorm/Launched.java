package nl.overenweer.scorm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.sequencing.Control;
import nl.overenweer.scorm.sequencing.Refusal;

/**
 * What a window shows now.
 *
 * @param modern whether content speaks as 2004 does
 * @param part what is in front of her; none when she is to choose, or when it is over
 * @param values what content finds when it begins
 * @param menu the table of contents, as it stands
 * @param buttons ours that lead somewhere now
 * @param refusal why what was asked did not happen; what was in front of her stays
 */
public record Launched(
        int session,
        boolean modern,
        Optional<ManifestItem> part,
        Map<String, String> values,
        List<MenuLine> menu,
        Set<Control> buttons,
        boolean ended,
        Optional<Refusal> refusal) {
    public Launched {
        menu = List.copyOf(menu);
        buttons = Set.copyOf(buttons);
    }
}
