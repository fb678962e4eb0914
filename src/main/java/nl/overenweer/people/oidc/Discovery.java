package nl.overenweer.people.oidc;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import nl.overenweer.shared.RuleBroken;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0, section 3).
 *
 * @param userInfo empty when it has none
 * @param methods how a client may prove itself at the token address; empty means 'client_secret_basic'
 */
record Discovery(
        String issuer,
        String authorization,
        String token,
        String keys,
        Optional<String> userInfo,
        List<String> methods,
        List<String> challenges) {
    /** Where it stands: 'concatenating the string /.well-known/openid-configuration to the Issuer'. */
    static String address(String issuer) {
        return issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration";
    }

    /** Refuses an answer that lacks an address or is of another issuer: 'The issuer value returned MUST be identical'. */
    static Discovery of(String issuer, JsonObject said) {
        if (!issuer.equals(text(said, "issuer"))) {
            throw new RuleBroken("people.provider.discovery.issuer", text(said, "issuer"), issuer);
        }
        return new Discovery(
                issuer,
                required(said, "authorization_endpoint"),
                required(said, "token_endpoint"),
                required(said, "jwks_uri"),
                Optional.of(text(said, "userinfo_endpoint")).filter(address -> !address.isEmpty()),
                list(said, "token_endpoint_auth_methods_supported"),
                list(said, "code_challenge_methods_supported"));
    }

    /** Whether the client's secret goes into the body, since the provider takes it nowhere else. */
    boolean secretInBody() {
        return !methods.isEmpty() && !methods.contains("client_secret_basic") && methods.contains("client_secret_post");
    }

    private static String required(JsonObject said, String name) {
        String text = text(said, name);
        if (text.isEmpty()) {
            throw new RuleBroken("people.provider.discovery.lacks", name);
        }
        return text;
    }

    private static String text(JsonObject said, String name) {
        return said.get(name) instanceof JsonString text ? text.getString() : "";
    }

    private static List<String> list(JsonObject said, String name) {
        return said.get(name) instanceof JsonArray array
                ? array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(each -> ((JsonString) each).getString())
                        .toList()
                : List.of();
    }
}
