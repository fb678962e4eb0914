package nl.overenweer.scorm.sequencing;

import java.util.Locale;

/** Why nothing came of a request: an exception of the SN book. */
public record Refusal(String code) {
    /** Of the sentence that tells it. */
    public String key() {
        return "scorm.refusal." + code.toLowerCase(Locale.ROOT);
    }
}
