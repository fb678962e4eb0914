package nl.overenweer.people.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.overenweer.shared.RuleBroken;

/** Changes the code that a browser brought from the provider for what the provider says of that person. */
@ApplicationScoped
public class Tokens {
    private static final Logger LOG = Logger.getLogger(Tokens.class.getName());

    /** Us, as the provider knows us; the secret is empty for a client that has none. */
    record Client(String id, String secret, String redirect) {}

    @Inject
    private ProviderTalk talk;

    @Inject
    private Discoveries discoveries;

    /** Refuses a code that the provider does not take, and a token that proves nothing. */
    Claims claims(Discovery discovery, Client client, String code, Attempt attempt, Instant now) {
        ProviderTalk.Answer answer = exchange(discovery, client, code, attempt.verifier());
        if (!answer.ok()) {
            LOG.log(Level.WARNING, "sign-on at {0}: the token address says {1} {2}", new Object[] {
                discovery.issuer(), answer.status(), text(answer.body(), "error")
            });
            throw new RuleBroken("people.signon.exchange");
        }
        IdTokens.Expected expected = new IdTokens.Expected(discovery.issuer(), client.id(), attempt.nonce());
        try {
            Claims claims = checked(text(answer.body(), "id_token"), discovery, expected, now);
            return claims.email().isPresent() ? claims : withUserInfo(claims, discovery, answer.body());
        } catch (TokenRefused refusal) {
            LOG.log(Level.WARNING, "sign-on at {0}: {1}", new Object[] {discovery.issuer(), refusal.getMessage()});
            throw new RuleBroken("people.signon.token");
        }
    }

    private Claims checked(String token, Discovery discovery, IdTokens.Expected expected, Instant now)
            throws TokenRefused {
        try {
            return IdTokens.check(token, discoveries.keys(discovery, now), expected, now);
        } catch (TokenRefused refusal) {
            if (refusal.rule() != TokenRefused.Rule.KEY) {
                throw refusal;
            }
            return IdTokens.check(token, discoveries.newerKeys(discovery, now), expected, now);
        }
    }

    /** OpenID Connect Core 1.0, section 3.1.3.1, with PKCE's verifier. */
    ProviderTalk.Answer exchange(Discovery discovery, Client client, String code, String verifier) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", client.redirect());
        form.put("code_verifier", verifier);
        Map<String, String> headers = new HashMap<>();
        if (client.secret().isEmpty() || discovery.secretInBody()) {
            form.put("client_id", client.id());
        }
        if (discovery.secretInBody() && !client.secret().isEmpty()) {
            form.put("client_secret", client.secret());
        } else if (!client.secret().isEmpty()) {
            // RFC 6749, section 2.3.1: both are form-encoded first
            String pair = ProviderTalk.encoded(client.id()) + ':' + ProviderTalk.encoded(client.secret());
            headers.put(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        return talk.post(discovery.token(), form, headers);
    }

    /**
     * Some providers tell the address only there. 'The sub Claim in the UserInfo Response MUST be verified to exactly match the sub Claim
     * in the ID Token; if they do not match, the UserInfo Response values MUST NOT be used.'
     */
    private Claims withUserInfo(Claims claims, Discovery discovery, JsonObject answer) {
        Optional<String> address = discovery.userInfo();
        String token = text(answer, "access_token");
        if (address.isEmpty() || token.isEmpty()) {
            return claims;
        }
        ProviderTalk.Answer info = talk.get(address.get(), Map.of("Authorization", "Bearer " + token));
        if (!info.ok() || !claims.subject().equals(text(info.body(), "sub"))) {
            return claims;
        }
        Map<String, Object> all = new HashMap<>(claims.all());
        info.body().forEach((name, value) -> {
            if (value instanceof JsonString text) {
                all.putIfAbsent(name, text.getString());
            } else if (value.equals(jakarta.json.JsonValue.TRUE) || value.equals(jakarta.json.JsonValue.FALSE)) {
                all.putIfAbsent(name, value.equals(jakarta.json.JsonValue.TRUE));
            }
        });
        return new Claims(claims.issuer(), claims.subject(), Map.copyOf(all));
    }

    static String text(JsonObject said, String name) {
        return said.get(name) instanceof JsonString text ? text.getString() : "";
    }
}
