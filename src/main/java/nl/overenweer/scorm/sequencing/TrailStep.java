package nl.overenweer.scorm.sequencing;

import java.util.List;

/**
 * One thing that happened on the way to a delivery, or to none.
 *
 * @param process its number in the SN book
 * @param code what happened; {@link TrailText} knows the sentence
 * @param about what it happened to: {@code #} before an activity's identifier, {@code =} before a word with a text of its own
 */
public record TrailStep(String process, String code, List<String> about) {
    static final String ACTIVITY = "#";
    static final String WORD = "=";

    public TrailStep {
        about = List.copyOf(about);
    }
}
