package nl.overenweer.certificate.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.overenweer.shared.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is accepted as signed by us, and the tricks that are not. */
class CompactJwsTest {
    private static final Keys OURS = Keys.make();
    private static final Keys THEIRS = Keys.make();
    private static final JsonObject TEXT =
            JsonText.MAKER.createObjectBuilder().add("id", "een").build();

    private final String kid = new Issuer("https://leren.example.nl").key(OURS.thumbprint());

    @Test
    void whatWeSignReadsBack() {
        CompactJws read = read(CompactJws.sign(TEXT, kid, OURS.pair().getPrivate()));

        assertThat(read.thumbprint()).isEqualTo(OURS.thumbprint());
        assertThat(read.signedBy(OURS.publicKey())).isTrue();
        assertThat(read.payload()).isEqualTo(TEXT);
    }

    @Test
    void whatAnotherLibrarySignsWithOurKeyIsAcceptedToo() throws Exception {
        JWSObject other = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(), new Payload(TEXT.toString()));
        other.sign(new RSASSASigner(OURS.pair().getPrivate()));

        assertThat(read(other.serialize()).signedBy(OURS.publicKey())).isTrue();
    }

    @Test
    void anotherTextUnderTheSameSignatureIsNotOurs() {
        String[] parts = CompactJws.sign(TEXT, kid, OURS.pair().getPrivate()).split("\\.");
        String other = encoded("{\"id\":\"twee\"}");

        assertThat(read(parts[0] + "." + other + "." + parts[2]).signedBy(OURS.publicKey()))
                .isFalse();
    }

    @Test
    void everyChangedPlaceOfTheSignatureIsSeen() {
        String signed = CompactJws.sign(TEXT, kid, OURS.pair().getPrivate());
        int from = signed.lastIndexOf('.') + 1;
        for (int place = from; place < signed.length() - 1; place += 17) {
            char other = signed.charAt(place) == 'A' ? 'B' : 'A';
            String changed = signed.substring(0, place) + other + signed.substring(place + 1);

            assertThat(read(changed).signedBy(OURS.publicKey())).isFalse();
        }
    }

    @Test
    void anotherKeyUnderOurNameIsNotOurs() {
        String forged = CompactJws.sign(TEXT, kid, THEIRS.pair().getPrivate());

        assertThat(read(forged).signedBy(OURS.publicKey())).isFalse();
    }

    @Test
    void ourPublicKeyAsASharedSecretOpensNothing() throws Exception {
        JWSObject confused = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(kid).build(), new Payload(TEXT.toString()));
        confused.sign(new MACSigner(OURS.publicKey().getEncoded()));

        assertThat(CompactJws.read(confused.serialize())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"none\",\"kid\":\"x\"}",
                "{\"alg\":\"RS512\",\"kid\":\"x\"}",
                "{\"alg\":[\"RS256\"],\"kid\":\"x\"}",
                "{\"alg\":\"RS256\"}",
                "{\"alg\":\"RS256\",\"kid\":5}",
                "[]",
                "\"RS256\"",
                "{"
            })
    void aHeaderThatIsNotOursIsNotRead(String header) {
        assertThat(CompactJws.read(encoded(header) + "." + encoded("{}") + ".AAAA"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "een.twee", "e.e.e.e", "%PDF-1.7", "{\"proof\":{}}", "é.é.é"})
    void somethingElseIsNoBadge(String text) {
        assertThat(CompactJws.read(text)).isEmpty();
    }

    @Test
    void whatIsTooLongIsNotEvenLookedAt() {
        String signed = CompactJws.sign(TEXT, kid, OURS.pair().getPrivate());

        assertThat(CompactJws.read(signed + "A".repeat(CompactJws.LONGEST))).isEmpty();
    }

    private static CompactJws read(String text) {
        return CompactJws.read(text).orElseThrow();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
