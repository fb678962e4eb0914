package nl.overenweer.vault;

import java.io.Serial;
import nl.overenweer.shared.RuleBroken;

/** More texts a minute than anybody types (429). */
public class TooOften extends RuleBroken {
    @Serial
    private static final long serialVersionUID = 1L;

    public TooOften() {
        super("vault.refused.too-often");
    }
}
