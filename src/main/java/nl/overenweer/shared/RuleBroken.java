package nl.overenweer.shared;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the trade says no, and the person can do something about it. Rolls the transaction back. The key names a sentence in the
 * bundle of the feature that comes first in it: {@code learning.attempt-closed} stands in {@code nl/overenweer/learning/messages}.
 */
public class RuleBroken extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient @Nullable Object[] arguments;

    public RuleBroken(String messageKey, @Nullable Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<@Nullable Object> arguments() {
        return java.util.Collections.unmodifiableList(java.util.Arrays.asList(arguments));
    }

    /** Whether the refusal is about a state that meanwhile changed (409) rather than about what was sent (422). */
    public boolean conflict() {
        return false;
    }
}
