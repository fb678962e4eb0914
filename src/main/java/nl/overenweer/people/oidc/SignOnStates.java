package nl.overenweer.people.oidc;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Keeps the tries that are under way, so that any node can take the answer, and takes each answer once. */
@UseCase
public class SignOnStates {
    @Inject
    private ProviderStore store;

    void begin(Attempt attempt, OrganisationId organisation, String returnTo, Instant now) {
        store.forgetStatesBefore(now.minus(Duration.ofDays(1)));
        store.add(new SignOnState(attempt, organisation, returnTo, now));
    }

    /**
     * Refuses an answer that nobody asked for, that came before, too late, in another browser, or at the address of another organisation
     * (mix-up, RFC 9700 section 4.4).
     *
     * @return where she was going
     */
    String use(Attempt attempt, OrganisationId organisation, Instant now) {
        SignOnState state = store.stateForUse(attempt.state()).orElseThrow(() -> new RuleBroken("people.signon.late"));
        if (state.used()) {
            throw new RuleBroken("people.signon.replayed");
        }
        if (!state.freshAt(now)) {
            throw new RuleBroken("people.signon.late");
        }
        if (!state.of(organisation)) {
            throw new RuleBroken("people.signon.mixed");
        }
        if (!state.in(attempt.browser())) {
            throw new RuleBroken("people.signon.browser");
        }
        state.use(now);
        return state.returnTo();
    }
}
