package nl.overenweer.people.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.security.Awaiting;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.people.security.SignInAnswer;
import nl.overenweer.people.security.SignInFailures;
import nl.overenweer.shared.RuleBroken;

/**
 * Showing the second factor, with the delay that guessing meets. Each try is counted in a transaction of its own, so that a refusal does
 * not take the count back; therefore it is no use case itself.
 */
@ApplicationScoped
public class SecondStep {
    /** Her new session, and the recovery codes, to be shown this once. */
    public record SetUp(SignInAnswer.Welcome welcome, List<String> codes) {}

    @Inject
    private Factors factors;

    @Inject
    private Audit audit;

    @Inject
    private Sessions sessions;

    @Inject
    private SignInFailures failures;

    /** A code of the device or a recovery code: the session gives its rights from now on, under a new secret. */
    public SignInAnswer show(Awaiting who, String typed, String address, Instant now) {
        Optional<SignInAnswer> wait = announce(who.person(), address, now);
        if (wait.isPresent()) {
            return wait.get();
        }
        if (!factors.take(who.person(), typed, now)) {
            audit.record(Deed.of(AuditAct.SIGN_ON_REFUSED)
                    .about(who.person().value())
                    .with("code"));
            return new SignInAnswer.Refused();
        }
        failures.forgiveCode(who.person(), address, now);
        return new SignInAnswer.Welcome(who.person(), sessions.prove(who.person(), who.session(), now));
    }

    /**
     * The first code of a device that she just set up, before her session gives any right or later: from now on it is a session with a
     * second factor, under a new secret. Refuses a wrong one, and a try too soon.
     */
    public SetUp setUp(PersonId person, long session, String typed, String address, Instant now) {
        refuseSoon(person, address, now);
        List<String> codes = factors.confirm(person, session, typed, now);
        failures.forgiveCode(person, address, now);
        return new SetUp(new SignInAnswer.Welcome(person, sessions.prove(person, session, now)), codes);
    }

    /** A code from who is signed in, before she changes something about it. Refuses a wrong one, and a try too soon. */
    public void prove(PersonId person, String typed, String address, Instant now) {
        refuseSoon(person, address, now);
        if (!factors.take(person, typed, now)) {
            throw new RuleBroken("people.factor.wrong");
        }
        failures.forgiveCode(person, address, now);
    }

    private void refuseSoon(PersonId person, String address, Instant now) {
        announce(person, address, now).ifPresent(wait -> {
            throw new RuleBroken("people.signin.wait", wait.match(none -> 0L, () -> 0L, SignInAnswer.Wait::seconds));
        });
    }

    private Optional<SignInAnswer> announce(PersonId person, String address, Instant now) {
        Duration wait = failures.announceCode(person, address, now);
        return wait.isZero()
                ? Optional.empty()
                : Optional.of(new SignInAnswer.Wait(wait.plusMillis(999).toSeconds()));
    }
}
