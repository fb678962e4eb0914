package nl.overenweer.people.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody goes on after signing in. Only an address of our own: a link by mail must not use our sign-in page to lead elsewhere. */
public final class ReturnAddress {
    private static final int LONGEST = 1000;
    private static final List<String> NO_GOAL = List.of("/aanmelden", "/afmelden", "/api", "/wachtwoord");

    private ReturnAddress() {}

    /** Empty for an address that is not ours, or that is no page to go on to. */
    public static Optional<String> safe(@Nullable String asked) {
        if (asked == null || asked.length() > LONGEST || !asked.startsWith("/")) {
            return Optional.empty();
        }
        // Browsers read '//host' and '/\host' as another site, and drop tabs and line ends on the way.
        boolean elsewhere = asked.startsWith("//")
                || asked.indexOf('\\') >= 0
                || asked.chars().anyMatch(each -> each < ' ');
        return elsewhere || noGoal(asked) ? Optional.empty() : Optional.of(asked);
    }

    private static boolean noGoal(String asked) {
        return NO_GOAL.stream()
                .anyMatch(each -> asked.equals(each) || asked.startsWith(each + "/") || asked.startsWith(each + "?"));
    }
}
