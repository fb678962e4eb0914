package nl.overenweer.enrolment.reminding;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a reminder is about. Its placeholders are what an organisation's own words may name. */
public enum Kind {
    /** The last day comes near. */
    BEFORE("voor", "module", "datum", "dagen", "organisatie"),
    /** The last day has passed. */
    LATE("na", "module", "datum", "dagen", "organisatie"),
    /** She began what she chose herself, and it is lying there. */
    UNFINISHED("verder", "module", "organisatie"),
    /** For a manager: who is late and soon due. */
    SUMMARY("overzicht", "organisatie", "telaat", "binnenkort");

    private final String word;
    private final Set<String> placeholders;

    Kind(String word, String... placeholders) {
        this.word = word;
        this.placeholders = Set.of(placeholders);
    }

    /** As addresses name it. */
    public String word() {
        return word;
    }

    public Set<String> placeholders() {
        return placeholders;
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
