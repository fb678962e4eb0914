package nl.overenweer.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.RuleBroken;

/**
 * Asking somebody who is signed in for her password once more, before something that would shut her out; guessing meets the delay of
 * signing in, so that a screen that was left open is no place to guess either. Counts in a transaction of its own: no use case itself.
 */
@ApplicationScoped
public class OwnPassword {
    @Inject
    private SignInFailures failures;

    @Inject
    private Passwords passwords;

    @Inject
    private Hashing hashing;

    /** Refuses a wrong password, and a try too soon. Whoever has none, since a provider lets her in, is asked nothing. */
    public void ask(CurrentUser user, String password, String address, Instant now) {
        if (!passwords.has(user.person())) {
            return;
        }
        Duration wait = failures.announce(user.email(), address, now);
        if (!wait.isZero()) {
            throw new RuleBroken("people.signin.wait", wait.plusMillis(999).toSeconds());
        }
        String encoded =
                passwords.behind(user.email()).map(PasswordRecord::encoded).orElse(null);
        if (password.length() > PasswordRule.LONGEST || !hashing.fits(password, encoded)) {
            throw new RuleBroken("people.password.wrong");
        }
        failures.forgive(user.email(), address, now);
    }
}
