package nl.overenweer.launcher;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The product can't be started like this; the message is the sentence for whoever tried. */
class StartRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    StartRefused(String messageKey, @Nullable Object... arguments) {
        super(Console.sentence(messageKey, arguments));
    }
}
