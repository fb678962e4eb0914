package nl.overenweer.certificate.badge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The list that says what is revoked, held against W3C's Bitstring Status List 1.0. */
class StatusListTest {
    private static final Issuer ISSUER = new Issuer("https://leren.example.nl");

    @Test
    void holdsABitForEachAndTellsWhichAreRevoked() throws IOException {
        BitSet bits = bits(StatusList.encoded(List.of(0L, 9L, StatusList.SIZE + 131_071L)));

        assertThat(bits.stream().boxed()).containsExactly(0, 9, 131_071);
    }

    @Test
    void anEmptyListIsAsLongAsAFullOne() throws IOException {
        String encoded = StatusList.encoded(List.of());

        assertThat(unpacked(encoded)).hasSize(16 * 1024);
        assertThat(encoded).startsWith("u").doesNotContain("=");
    }

    @Test
    void aBadgePointsToItsPlace() {
        JsonObject entry = StatusList.entry(ISSUER, 2L * StatusList.SIZE + 5);

        assertThat(entry.getString("statusListCredential")).isEqualTo("https://leren.example.nl/api/uitgever/status/2");
        assertThat(entry.getString("statusListIndex")).isEqualTo("5");
        assertThat(entry.getString("statusPurpose")).isEqualTo("revocation");
        assertThat(entry.getString("type")).isEqualTo("BitstringStatusListEntry");
    }

    @Test
    void theListIsACredentialThatGoesStale() {
        JsonObject list = StatusList.credential(ISSUER, 0, List.of(1L), Instant.parse("2026-11-26T10:00:00.5Z"));

        assertThat(list.getJsonArray("type").toString()).contains("BitstringStatusListCredential");
        assertThat(list.getString("validUntil")).isEqualTo("2026-11-26T11:00:00Z");
        assertThat(list.getJsonObject("credentialSubject").getString("type")).isEqualTo("BitstringStatusList");
        assertThat(list.getString("iss")).isEqualTo(ISSUER.id());
    }

    /** As a reader of the standard unpacks it: the left-most bit is the first. */
    private static BitSet bits(String encoded) throws IOException {
        byte[] bytes = unpacked(encoded);
        BitSet bits = new BitSet();
        for (int place = 0; place < bytes.length * 8; place++) {
            bits.set(place, (bytes[place / 8] >> (7 - place % 8) & 1) == 1);
        }
        return bits;
    }

    private static byte[] unpacked(String encoded) throws IOException {
        byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }
}
