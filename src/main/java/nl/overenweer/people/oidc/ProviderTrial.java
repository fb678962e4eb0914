package nl.overenweer.people.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.people.TeamOption;
import nl.overenweer.people.roster.Words;
import nl.overenweer.people.security.Secret;
import nl.overenweer.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Tries an administrator's own provider as far as that goes without a person, and says step by step what works and what does not. */
@ApplicationScoped
public class ProviderTrial {
    /** One step: the sentence that tells it, and whether it went well. */
    public record Finding(boolean well, String key, List<@Nullable Object> arguments) {
        static Finding well(String key, Object... arguments) {
            return new Finding(true, key, List.of(arguments));
        }

        static Finding wrong(String key, Object... arguments) {
            return new Finding(false, key, List.of(arguments));
        }
    }

    @Inject
    private Providers providers;

    @Inject
    private Discoveries discoveries;

    @Inject
    private Tokens tokens;

    @Inject
    private SignOn signOn;

    @Inject
    private People people;

    /** Refuses where no provider was described. */
    public List<Finding> run(CurrentUser administrator, Instant now) {
        Providers.Settled settled = providers.settled(administrator);
        List<Finding> findings = new ArrayList<>();
        try {
            Discovery discovery = discoveries.anew(settled.wish().issuer(), now);
            findings.add(Finding.well("people.trial.discovery", discovery.issuer()));
            findings.add(
                    discovery.challenges().isEmpty() || discovery.challenges().contains("S256")
                            ? Finding.well("people.trial.pkce")
                            : Finding.wrong("people.trial.pkce.none"));
            JWKSet keys = discoveries.keys(discovery, now);
            findings.add(
                    keys.getKeys().isEmpty()
                            ? Finding.wrong("people.trial.keys.none")
                            : Finding.well("people.trial.keys", keys.getKeys().size()));
            findings.add(client(discovery, settled));
        } catch (RuleBroken refusal) {
            findings.add(new Finding(false, refusal.messageKey(), refusal.arguments()));
        }
        findings.addAll(teams(administrator, settled.wish()));
        if (providers.domains(administrator.organisation()).isEmpty()) {
            findings.add(Finding.wrong("people.trial.domains.none"));
        }
        return findings;
    }

    /**
     * A code that nobody gave: who we are is looked at first, so 'invalid_grant' means that the provider knows us, and 'invalid_client' that
     * it does not (RFC 6749, section 5.2).
     */
    private Finding client(Discovery discovery, Providers.Settled settled) {
        Tokens.Client client = new Tokens.Client(
                settled.wish().client(),
                settled.secret(),
                signOn.redirect(settled.wish().code()));
        ProviderTalk.Answer answer = tokens.exchange(discovery, client, "probe", Secret.fresh());
        String error = Tokens.text(answer.body(), "error");
        if (error.equals("invalid_grant")) {
            return Finding.well("people.trial.client");
        }
        return error.equals("invalid_client") || error.equals("unauthorized_client")
                ? Finding.wrong("people.trial.client.unknown")
                : Finding.wrong("people.trial.client.unclear", answer.status(), error.isEmpty() ? "-" : error);
    }

    private List<Finding> teams(CurrentUser administrator, ProviderWish wish) {
        List<TeamOption> teams = people.teams(administrator.organisation());
        return wish.teams().meanings().values().stream()
                .filter(meaning -> !Words.whole(meaning))
                .filter(meaning -> teams.stream()
                        .noneMatch(team -> team.name().equalsIgnoreCase(meaning)
                                || team.path().equalsIgnoreCase(meaning)))
                .map(meaning -> Finding.wrong("people.trial.team", meaning))
                .toList();
    }
}
