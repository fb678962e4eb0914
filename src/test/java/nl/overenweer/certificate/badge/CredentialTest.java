package nl.overenweer.certificate.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.certificate.Issued;
import nl.overenweer.certificate.Proofs;
import nl.overenweer.content.VersionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a badge says, held against Open Badges 3.0 (1EdTech, final release) and the W3C's data model 2.0. The licence of the standard's JSON
 * schemas lets nobody but its registered users pass them on, so what they require stands here as a table, with the sections it is from.
 */
class CredentialTest {
    private static final Issuer ISSUER = new Issuer("https://leren.example.nl");
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 11, 25);

    private final JsonObject badge = badge(Optional.of(LAST_DAY));

    /** Place, kind of value, section that requires it. */
    @ParameterizedTest
    @CsvSource({
        "/@context, ARRAY, appendix B: AchievementCredential",
        "/id, STRING, appendix B: AchievementCredential",
        "/type, ARRAY, appendix B: AchievementCredential",
        "/credentialSubject, OBJECT, appendix B: AchievementCredential",
        "/issuer, OBJECT, appendix B: VerifiableCredential",
        "/validFrom, STRING, appendix B: VerifiableCredential",
        "/issuer/id, STRING, appendix B: Profile",
        "/issuer/type, ARRAY, appendix B: Profile",
        "/credentialSubject/type, ARRAY, appendix B: AchievementSubject",
        "/credentialSubject/achievement, OBJECT, appendix B: AchievementSubject",
        "/credentialSubject/identifier/0/type, STRING, appendix B: IdentityObject",
        "/credentialSubject/identifier/0/hashed, TRUE, appendix B: IdentityObject",
        "/credentialSubject/identifier/0/identityHash, STRING, appendix B: IdentityObject",
        "/credentialSubject/identifier/0/identityType, STRING, appendix B: IdentityObject",
        "/credentialSubject/achievement/id, STRING, appendix B: Achievement",
        "/credentialSubject/achievement/type, ARRAY, appendix B: Achievement",
        "/credentialSubject/achievement/name, STRING, appendix B: Achievement",
        "/credentialSubject/achievement/description, STRING, appendix B: Achievement",
        "/credentialSubject/achievement/criteria, OBJECT, appendix B: Achievement",
        "/credentialSubject/achievement/image/id, STRING, appendix B: Image",
        "/credentialSubject/achievement/image/type, STRING, appendix B: Image",
        "/credentialSchema/0/id, STRING, appendix B: CredentialSchema",
        "/credentialSchema/0/type, STRING, appendix B: CredentialSchema",
        "/credentialStatus/id, STRING, appendix B: CredentialStatus",
        "/credentialStatus/type, STRING, appendix B: CredentialStatus",
        "/credentialStatus/statusPurpose, STRING, Bitstring Status List 2.1",
        "/credentialStatus/statusListIndex, STRING, Bitstring Status List 2.1",
        "/credentialStatus/statusListCredential, STRING, Bitstring Status List 2.1",
        "/iss, STRING, 8.2.4.1 JWT Payload Format",
        "/jti, STRING, 8.2.4.1 JWT Payload Format",
        "/nbf, NUMBER, 8.2.4.1 JWT Payload Format",
        "/sub, STRING, 8.2.4.1 JWT Payload Format",
        "/exp, NUMBER, 8.2.4.1 JWT Payload Format"
    })
    void saysAllThatTheStandardRequires(String place, JsonValue.ValueType kind, String section) {
        assertThat(badge.getValue(place).getValueType()).as(section).isEqualTo(kind);
    }

    /** Appendix B, AchievementCredential: 'the first item is …, and the second item is …'; the types that must be among them. */
    @Test
    void namesItsContextsAndTypes() {
        assertThat(strings("/@context"))
                .containsExactly(
                        "https://www.w3.org/ns/credentials/v2",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        assertThat(strings("/type")).contains("VerifiableCredential", "OpenBadgeCredential");
        assertThat(strings("/issuer/type")).contains("Profile");
        assertThat(strings("/credentialSubject/type")).contains("AchievementSubject");
        assertThat(strings("/credentialSubject/achievement/type")).contains("Achievement");
    }

    /** 8.2.6.1: iss, sub, jti and nbf 'MUST match'; exp 'MUST be used to set the value of the validUntil'. */
    @Test
    void theClaimsOfItsJwtSayTheSameAsTheBadge() {
        assertThat(text("/iss")).isEqualTo(text("/issuer/id"));
        assertThat(text("/jti")).isEqualTo(text("/id"));
        assertThat(text("/sub")).isEqualTo(text("/credentialSubject/id"));
        assertThat(Instant.ofEpochSecond(badge.getJsonNumber("nbf").longValue()))
                .isEqualTo(text("/validFrom"));
        assertThat(Instant.ofEpochSecond(badge.getJsonNumber("exp").longValue()))
                .isEqualTo(text("/validUntil"));
    }

    @Test
    void itsLastDayCountsWholeInTheNetherlands() {
        assertThat(text("/validUntil")).isEqualTo("2028-11-25T23:00:00Z");
    }

    @Test
    void withoutAnEndItSaysNone() {
        JsonObject endless = badge(Optional.empty());

        assertThat(endless).doesNotContainKeys("validUntil", "exp");
    }

    @Test
    void saysWhichVersionWithWhichLawAndWhatOneCanDo() {
        String narrative = text("/credentialSubject/achievement/criteria/narrative");

        assertThat(narrative).contains("versie 3", "1 oktober 2026", "- bellen voor je schrijft.");
        assertThat(text("/credentialSubject/achievement/version")).isEqualTo("3");
        assertThat(text("/credentialSubject/achievement/description")).contains("1 oktober 2026", "25 minuten");
    }

    @Test
    void whatMustBeKnownFirstComesFirst() {
        assertThat(text("/description"))
                .isEqualTo("Verzonnen. Bewijs van deelname aan de module ‘Eerst bellen’ van Over en Weer.");
    }

    @Test
    void saysNothingOfWhoHoldsItButASaltedDigest() {
        assertThat(badge.toString()).doesNotContain("Tess", "Kanarie", "tess@");
        assertThat(text("/credentialSubject/identifier/0/identityHash"))
                .isEqualTo(IdentityHash.of("Tess@Westerkade.example ", "zout"))
                .startsWith("sha256$");
    }

    /** Signed with Java's own means, checked with another library and only with what is published. */
    @Test
    void anotherLibraryAgreesWithTheSignature() throws Exception {
        Keys keys = Keys.make();
        String kid = ISSUER.key(keys.thumbprint());

        JWSObject signed =
                JWSObject.parse(CompactJws.sign(badge, kid, keys.pair().getPrivate()));
        RSAKey published = RSAKey.parse(Jwk.of(keys.publicKey(), kid).toString());

        assertThat(signed.verify(new RSASSAVerifier(published))).isTrue();
        assertThat(signed.getPayload().toString()).isEqualTo(badge.toString());
        assertThat(signed.getHeader().getKeyID())
                .isEqualTo(published.getKeyID())
                .startsWith("https://");
        assertThat(signed.getHeader().toJSONObject()).containsOnlyKeys("alg", "kid", "typ");
        assertThat(published.computeThumbprint().toString()).isEqualTo(keys.thumbprint());
        assertThat(published.isPrivate()).isFalse();
    }

    private static JsonObject badge(Optional<LocalDate> until) {
        Issued issued = new Issued(200_000, new VersionId(7), Proofs.own(until));
        return new Credential(
                        ISSUER,
                        issued,
                        "Verzonnen.",
                        List.of("bellen voor je schrijft."),
                        "tess@westerkade.example",
                        "zout")
                .json();
    }

    private String text(String place) {
        return ((JsonString) badge.getValue(place)).getString();
    }

    private List<String> strings(String place) {
        return ((JsonArray) badge.getValue(place))
                .getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }
}
