package nl.overenweer.people.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.people.security.SignIn;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Settings;

/**
 * Signing in at the own organisation's OpenID provider: authorization code with PKCE. Short transactions with the provider's answers between
 * them, so that no database connection waits for another's server; therefore it is no use case itself.
 */
@ApplicationScoped
public class SignOn {
    /** What the browser brought back; empty for what it did not bring. */
    public record Answer(String state, String code, String issuer, String error) {}

    /** A session of hers, and where she was going. */
    public record Arrived(PersonId person, String secret, String returnTo) {}

    @Inject
    private Providers providers;

    @Inject
    private Discoveries discoveries;

    @Inject
    private Tokens tokens;

    @Inject
    private SignOnStates states;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Sessions sessions;

    @Inject
    private Audit audit;

    @Inject
    private Settings settings;

    /** Where to send this browser. Refuses when the provider does not answer. */
    public String leave(String organisation, String browser, String returnTo, Instant now) {
        Providers.Settled settled = providers.settled(organisation);
        Discovery discovery = discoveries.of(settled.wish().issuer(), now);
        Attempt attempt = Attempt.begun(browser);
        states.begin(attempt, settled.realm().organisation(), returnTo, now);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", settled.wish().client());
        asked.put("redirect_uri", redirect(organisation));
        asked.put("scope", settled.wish().scopes());
        asked.put("state", attempt.state());
        asked.put("nonce", attempt.nonce());
        asked.put("code_challenge", attempt.challenge());
        asked.put("code_challenge_method", "S256");
        String query = asked.entrySet().stream()
                .map(each -> each.getKey() + '=' + ProviderTalk.encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return discovery.authorization() + (discovery.authorization().contains("?") ? '&' : '?') + query;
    }

    /** The address that a provider sends its answers to: one per organisation, so that no answer is taken for another's. */
    public String redirect(String organisation) {
        return settings.baseUrl() + "/aanmelden/" + organisation + "/terug";
    }

    /** Refuses an answer that is not for this browser, came before, or proves nothing, and whom the organisation does not let in. */
    public Arrived arrive(String organisation, Answer answer, String browser, SignIn.Visitor visitor, Instant now) {
        Providers.Settled settled = providers.settled(organisation);
        try {
            return arrive(settled, answer, new Attempt(browser, answer.state()), visitor, now);
        } catch (RuleBroken refusal) {
            audit.record(Deed.of(AuditAct.SIGN_ON_REFUSED)
                    .in(settled.realm().organisation().value())
                    .with(refusal.messageKey()));
            throw refusal;
        }
    }

    private Arrived arrive(
            Providers.Settled settled, Answer answer, Attempt attempt, SignIn.Visitor visitor, Instant now) {
        String returnTo = states.use(attempt, settled.realm().organisation(), now);
        if (!answer.error().isEmpty() || answer.code().isEmpty()) {
            throw new RuleBroken(
                    answer.error().equals("access_denied") ? "people.signon.denied" : "people.signon.error");
        }
        // RFC 9207: 'clients MUST extract the value of the iss parameter … and compare the result to the issuer
        // identifier'
        if (!answer.issuer().isEmpty() && !answer.issuer().equals(settled.wish().issuer())) {
            throw new RuleBroken("people.signon.mixed");
        }
        Discovery discovery = discoveries.of(settled.wish().issuer(), now);
        Tokens.Client client = new Tokens.Client(
                settled.wish().client(),
                settled.secret(),
                redirect(settled.realm().code()));
        Claims claims = tokens.claims(discovery, client, answer.code(), attempt, now);
        PersonId person = arrivals.arrive(settled.realm().organisation(), claims, now);
        boolean proved = settled.wish().factorTrusted() && claims.proved();
        String secret = sessions.openThrough(
                person, settled.realm().organisation(), proved, visitor.formerSecret(), visitor.device(), now);
        return new Arrived(person, secret, returnTo);
    }
}
