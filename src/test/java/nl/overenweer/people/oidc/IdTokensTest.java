package nl.overenweer.people.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.people.oidc.TokenRefused.Rule;
import org.junit.jupiter.api.Test;

/** Each rule of OpenID Connect Core 1.0, section 3.1.3.7, broken on its own. */
class IdTokensTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final String ISSUER = "https://login.westerkade.example";
    private static final IdTokens.Expected EXPECTED = new IdTokens.Expected(ISSUER, "overenweer", "nonce-1");
    private static final RSAKey KEY = rsa("a");
    private static final RSAKey OTHER = rsa("a");
    private static final JWKSet KEYS = new JWKSet(List.of(KEY.toPublicJWK()));

    private final Map<String, Object> said = new HashMap<>(Map.of(
            "iss",
            ISSUER,
            "aud",
            "overenweer",
            "sub",
            "u-17",
            "nonce",
            "nonce-1",
            "iat",
            NOW.minusSeconds(5).getEpochSecond(),
            "exp",
            NOW.plusSeconds(300).getEpochSecond(),
            "email",
            "sanne@westerkade.example",
            "email_verified",
            true));

    @Test
    void aGoodTokenTellsWhoItIs() throws Exception {
        Claims claims = IdTokens.check(signed(), KEYS, EXPECTED, NOW);

        assertThat(claims.subject()).isEqualTo("u-17");
        assertThat(claims.email()).contains("sanne@westerkade.example");
        assertThat(claims.emailVerified()).contains(true);
    }

    @Test
    void anEllipticKeyIsAsGood() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        SignedJWT token = token(JWSAlgorithm.ES256, "ec");
        token.sign(new ECDSASigner(key));

        assertThat(IdTokens.check(token.serialize(), new JWKSet(key.toPublicJWK()), EXPECTED, NOW)
                        .subject())
                .isEqualTo("u-17");
    }

    @Test
    void anotherIssuer() {
        said.put("iss", ISSUER + "/");
        assertRefused(signed(), Rule.ISSUER);
    }

    @Test
    void anotherAudience() {
        said.put("aud", "iemand-anders");
        assertRefused(signed(), Rule.AUDIENCE);
    }

    @Test
    void twoAudiencesWithoutAnAuthorisedParty() {
        said.put("aud", List.of("overenweer", "iemand-anders"));
        assertRefused(signed(), Rule.AUTHORISED_PARTY);
    }

    @Test
    void anotherAuthorisedParty() {
        said.put("azp", "iemand-anders");
        assertRefused(signed(), Rule.AUTHORISED_PARTY);
    }

    @Test
    void twoAudiencesOfWhichWeAreTheParty() throws Exception {
        said.put("aud", List.of("overenweer", "iemand-anders"));
        said.put("azp", "overenweer");

        assertThat(IdTokens.check(signed(), KEYS, EXPECTED, NOW).subject()).isEqualTo("u-17");
    }

    @Test
    void anExpiredOne() {
        said.put("exp", NOW.minusSeconds(121).getEpochSecond());
        assertRefused(signed(), Rule.EXPIRED);
    }

    @Test
    void oneThatNeverExpires() {
        said.remove("exp");
        assertRefused(signed(), Rule.EXPIRED);
    }

    @Test
    void oneOfTomorrow() {
        said.put("iat", NOW.plusSeconds(86_400).getEpochSecond());
        assertRefused(signed(), Rule.TOO_EARLY);
    }

    @Test
    void noNonce() {
        said.remove("nonce");
        assertRefused(signed(), Rule.NONCE);
    }

    @Test
    void anotherNonce() {
        said.put("nonce", "nonce-2");
        assertRefused(signed(), Rule.NONCE);
    }

    @Test
    void noSubject() {
        said.remove("sub");
        assertRefused(signed(), Rule.SUBJECT);
    }

    @Test
    void aKeyThatThePublisherDoesNotHave() {
        assertRefused(signed(KEY, "z"), Rule.KEY);
    }

    @Test
    void anotherKeyUnderTheSameName() {
        assertRefused(signed(OTHER, "a"), Rule.SIGNATURE);
    }

    @Test
    void aChangedPayload() {
        String[] parts = signed().split("\\.");
        said.put("sub", "u-18");
        String[] other = signed(OTHER, "a").split("\\.");

        assertRefused(parts[0] + '.' + other[1] + '.' + parts[2], Rule.SIGNATURE);
    }

    @Test
    void noSignatureAtAll() throws Exception {
        assertRefused(new PlainJWT(JWTClaimsSet.parse(said)).serialize(), Rule.FORM);
    }

    /** Whoever knows the public key could make one, were it taken for a shared secret. */
    @Test
    void aSharedSecretInPlaceOfAKey() throws Exception {
        SignedJWT token = token(JWSAlgorithm.HS256, "a");
        token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));

        assertRefused(token.serialize(), Rule.ALGORITHM);
    }

    @Test
    void whatIsNoTokenAtAll() {
        assertRefused("", Rule.FORM);
        assertRefused("a.b.c", Rule.FORM);
    }

    @Test
    void claimsAreFoundHoweverDeepTheyStand() {
        Claims claims = new Claims(
                ISSUER, "u", Map.of("realm_access", Map.of("roles", List.of("x", "y")), "a.b", "plain", "one", "z"));

        assertThat(claims.values("realm_access.roles")).containsExactly("x", "y");
        assertThat(claims.values("a.b")).containsExactly("plain");
        assertThat(claims.values("one")).containsExactly("z");
        assertThat(claims.values("none.at.all")).isEmpty();
    }

    @Test
    void aSecondFactorIsOnlyWhatThePublisherSaysItIs() {
        assertThat(amr("pwd", "mfa").proved()).isTrue();
        assertThat(amr("pwd", "otp").proved()).isTrue();
        assertThat(amr("pwd").proved()).isFalse();
        assertThat(amr("otp").proved()).isFalse();
        assertThat(amr().proved()).isFalse();
    }

    private static Claims amr(String... methods) {
        return new Claims(ISSUER, "u", Map.of("amr", List.of(methods)));
    }

    private static void assertRefused(String token, Rule rule) {
        assertThatThrownBy(() -> IdTokens.check(token, KEYS, EXPECTED, NOW))
                .isInstanceOfSatisfying(TokenRefused.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(rule));
    }

    private String signed() {
        return signed(KEY, "a");
    }

    private String signed(RSAKey key, String name) {
        try {
            SignedJWT token = token(JWSAlgorithm.RS256, name);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private SignedJWT token(JWSAlgorithm algorithm, String key) {
        try {
            return new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), JWTClaimsSet.parse(said));
        } catch (java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey rsa(String name) {
        try {
            JWK key = new RSAKeyGenerator(2048).keyID(name).generate();
            return key.toRSAKey();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
