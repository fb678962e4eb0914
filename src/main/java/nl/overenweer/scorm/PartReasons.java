package nl.overenweer.scorm;

import java.util.List;
import java.util.Map;

/** Reasons, and the titles of all that their trails may name. */
public record PartReasons(List<PartReason> parts, Map<String, String> titles) {
    public PartReasons {
        parts = List.copyOf(parts);
        titles = Map.copyOf(titles);
    }
}
