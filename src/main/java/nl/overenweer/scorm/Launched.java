package nl.overenweer.scorm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.sequencing.Control;
import nl.overenweer.scorm.sequencing.Refusal;
import nl.overenweer.scorm.sequencing.TrailStep;
import nl.overenweer.scorm.sequencing.ValidRequests;

/**
 * What a window shows now.
 *
 * @param modern whether content speaks as 2004 does
 * @param part what is in front of her; none when she is to choose, or when it is over
 * @param values what content finds when it begins
 * @param menu the table of contents, as it stands
 * @param buttons ours that lead somewhere now
 * @param valid what content may ask for
 * @param limit how long what is in front of her may take; none for any time
 * @param refusal why what was asked did not happen; what was in front of her stays
 * @param trail how it came to this: what sequencing looked at, in its order
 * @param titles of all that the trail may name
 */
public record Launched(
        int session,
        boolean modern,
        Optional<ManifestItem> part,
        Map<String, String> values,
        List<MenuLine> menu,
        Set<Control> buttons,
        ValidRequests valid,
        Optional<TimeLimit> limit,
        boolean ended,
        Optional<Refusal> refusal,
        List<TrailStep> trail,
        Map<String, String> titles) {
    public Launched {
        menu = List.copyOf(menu);
        buttons = Set.copyOf(buttons);
        trail = List.copyOf(trail);
        titles = Map.copyOf(titles);
    }
}
