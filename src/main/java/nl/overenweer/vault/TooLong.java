package nl.overenweer.vault;

import java.io.Serial;
import nl.overenweer.shared.RuleBroken;

/** A text that does not fit in the vault (413). */
public class TooLong extends RuleBroken {
    @Serial
    private static final long serialVersionUID = 1L;

    /** How many characters a text may have; the script holds to the same number. */
    public static final int CHARACTERS = 20_000;

    public TooLong() {
        super("vault.refused.too-long", CHARACTERS);
    }
}
