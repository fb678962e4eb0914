package nl.overenweer.people.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overenweer.people.oidc.TokenRefused.Rule;
import org.jspecify.annotations.Nullable;

/** Checks an ID token, as OpenID Connect Core 1.0, section 3.1.3.7 tells. Time and keys are told; nothing is asked of anybody. */
final class IdTokens {
    /** Signatures by a key of which only the provider has the secret half: so neither 'none' nor a secret that two know. */
    private static final Set<JWSAlgorithm> SIGNED_BY_PROVIDER = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    /** What clocks may differ. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    private static final int LONGEST_SUBJECT = 255;

    /** What the token must say. */
    record Expected(String issuer, String client, String nonce) {}

    private IdTokens() {}

    static Claims check(String token, JWKSet keys, Expected expected, Instant now) throws TokenRefused {
        SignedJWT signed = signed(token);
        Map<String, Object> said = signed.getPayload().toJSONObject();
        if (said == null) {
            throw new TokenRefused(Rule.FORM);
        }
        refuseSignature(signed, keys);
        refuseAddressee(said, expected);
        refuseTime(said, now);
        // 'If a nonce value was sent in the Authentication Request, a nonce Claim MUST be present and its value
        // checked'
        refuse(!expected.nonce().equals(said.get("nonce")), Rule.NONCE);
        String subject = text(said.get("sub"));
        refuse(
                subject.isEmpty() || subject.length() > LONGEST_SUBJECT || !subject.matches("\\p{ASCII}+"),
                Rule.SUBJECT);
        return new Claims(expected.issuer(), subject, Map.copyOf(withoutNulls(said)));
    }

    private static SignedJWT signed(String token) throws TokenRefused {
        try {
            return SignedJWT.parse(token);
        } catch (ParseException e) {
            // a token without a signature (alg 'none') is no signed token either
            throw new TokenRefused(Rule.FORM);
        }
    }

    private static void refuseSignature(SignedJWT signed, JWKSet keys) throws TokenRefused {
        JWSHeader header = signed.getHeader();
        refuse(!SIGNED_BY_PROVIDER.contains(header.getAlgorithm()), Rule.ALGORITHM);
        List<JWK> fitting = keys.getKeys().stream()
                .filter(key -> header.getKeyID() == null || header.getKeyID().equals(key.getKeyID()))
                .filter(key -> key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE))
                .filter(key -> key.getAlgorithm() == null || key.getAlgorithm().equals(header.getAlgorithm()))
                .filter(key -> key.getKeyType().equals(KeyType.forAlgorithm(header.getAlgorithm())))
                .toList();
        refuse(fitting.isEmpty(), Rule.KEY);
        for (JWK key : fitting) {
            if (verifies(signed, key)) {
                return;
            }
        }
        throw new TokenRefused(Rule.SIGNATURE);
    }

    private static boolean verifies(SignedJWT signed, JWK key) {
        try {
            JWSVerifier verifier = key instanceof RSAKey rsa ? new RSASSAVerifier(rsa) : new ECDSAVerifier((ECKey) key);
            return signed.verify(verifier);
        } catch (JOSEException unfit) {
            return false;
        }
    }

    private static void refuseAddressee(Map<String, Object> said, Expected expected) throws TokenRefused {
        // 'The Issuer Identifier … MUST exactly match the value of the iss (issuer) Claim.'
        refuse(!expected.issuer().equals(said.get("iss")), Rule.ISSUER);
        List<?> audience = said.get("aud") instanceof List<?> list ? list : List.of(text(said.get("aud")));
        // 'The ID Token MUST be rejected if the ID Token does not list the Client as a valid audience'
        refuse(!audience.contains(expected.client()), Rule.AUDIENCE);
        // several audiences: 'the Client SHOULD verify that an azp Claim is present'; present: 'that its client_id is
        // the Claim Value'
        Object party = said.get("azp");
        refuse(party == null ? audience.size() > 1 : !party.equals(expected.client()), Rule.AUTHORISED_PARTY);
    }

    private static void refuseTime(Map<String, Object> said, Instant now) throws TokenRefused {
        // 'The current time MUST be before the time represented by the exp Claim.'
        Instant expires = moment(said.get("exp"));
        refuse(expires == null || !now.isBefore(expires.plus(SKEW)), Rule.EXPIRED);
        Instant issued = moment(said.get("iat"));
        Instant begins = said.get("nbf") == null ? issued : moment(said.get("nbf"));
        refuse(issued == null || issued.isAfter(now.plus(SKEW)), Rule.TOO_EARLY);
        refuse(begins == null || begins.isAfter(now.plus(SKEW)), Rule.TOO_EARLY);
    }

    private static @Nullable Instant moment(@Nullable Object said) {
        return said instanceof Number seconds ? Instant.ofEpochSecond(seconds.longValue()) : null;
    }

    private static String text(@Nullable Object said) {
        return said instanceof String text ? text : "";
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> said) {
        said.values().removeIf(java.util.Objects::isNull);
        return said;
    }

    private static void refuse(boolean broken, Rule rule) throws TokenRefused {
        if (broken) {
            throw new TokenRefused(rule);
        }
    }
}
