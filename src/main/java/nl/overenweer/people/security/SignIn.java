package nl.overenweer.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.PersonId;

/**
 * Signing in by password. Three short transactions with the slow sum between them, so that no database connection waits for Argon2id;
 * therefore it is no use case itself.
 */
@ApplicationScoped
public class SignIn {
    /** Who asks, as far as the request tells. */
    public record Visitor(String address, String device, Optional<String> formerSecret) {}

    @Inject
    private SignInFailures failures;

    @Inject
    private Passwords passwords;

    @Inject
    private Sessions sessions;

    @Inject
    private Hashing hashing;

    @Inject
    private Audit audit;

    public SignInAnswer attempt(String email, String password, Visitor visitor, Instant now) {
        if (password.length() > PasswordRule.LONGEST) {
            return new SignInAnswer.Refused();
        }
        Duration wait = failures.announce(email, visitor.address(), now);
        if (!wait.isZero()) {
            return new SignInAnswer.Wait(wait.plusMillis(999).toSeconds());
        }
        Optional<PasswordRecord> known = passwords.behind(email);
        if (!hashing.fits(password, known.map(PasswordRecord::encoded).orElse(null)) || known.isEmpty()) {
            audit.record(refusal(known));
            return new SignInAnswer.Refused();
        }
        failures.forgive(email, visitor.address(), now);
        PersonId person = known.get().person();
        return new SignInAnswer.Welcome(person, sessions.open(person, visitor.formerSecret(), visitor.device(), now));
    }

    /** An address that nobody has is not written down: people type their passwords there. */
    private static Deed refusal(Optional<PasswordRecord> known) {
        Deed refused = Deed.of(AuditAct.SIGN_ON_REFUSED).with("password");
        return known.map(each -> refused.about(each.person().value())).orElse(refused);
    }
}
