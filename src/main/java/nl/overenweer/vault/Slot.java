package nl.overenweer.vault;

import java.util.regex.Pattern;
import nl.overenweer.shared.RuleBroken;

/**
 * Where in a vault a text lies. The browser seals it into the text, so that a text moved to another slot can't be opened.
 *
 * @param place a module for a reflection; module, item and paragraph for a note
 */
public record Slot(Kind kind, String place) {
    private static final Pattern PLACE = Pattern.compile("[a-z0-9][a-z0-9./_-]{0,159}");

    public Slot {
        if (!PLACE.matcher(place).matches()) {
            throw new RuleBroken("vault.refused.place");
        }
    }

    /** Refuses words that name no slot. */
    public static Slot of(String kind, String place) {
        return new Slot(Kind.of(kind).orElseThrow(() -> new RuleBroken("vault.refused.place")), place);
    }
}
