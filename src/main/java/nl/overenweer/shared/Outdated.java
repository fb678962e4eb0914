package nl.overenweer.shared;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A {@link RuleBroken} because the world moved on since the page was made: look again, then decide (409). */
public class Outdated extends RuleBroken {
    @Serial
    private static final long serialVersionUID = 1L;

    public Outdated(String messageKey, @Nullable Object... arguments) {
        super(messageKey, arguments);
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
