package nl.overenweer.scorm;

import java.util.Map;
import java.util.Optional;

/** What content finds when it begins, and how long it may take. */
record Delivered(Map<String, String> values, Optional<TimeLimit> limit) {
    static final Delivered NOTHING = new Delivered(Map.of(), Optional.empty());
}
