package nl.overenweer.certificate.badge;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;
import nl.overenweer.shared.JsonText;

/**
 * Which badges are revoked, as W3C's Bitstring Status List 1.0 says it: a bit for each of 131,072 certificates, packed. Whoever asks gets the
 * whole list, so that we do not learn which badge she looks at, and she learns nothing of the others but that somewhere a bit is set.
 */
final class StatusList {
    /** 'The bitstring MUST be at least 16KB in size': fewer would tell whose badge is meant. */
    static final int SIZE = 16 * 1024 * 8;

    /** So long may somebody keep a list; a revocation is known everywhere after this. */
    private static final Duration FRESH = Duration.ofHours(1);

    private StatusList() {}

    static long listOf(long number) {
        return number / SIZE;
    }

    static int placeOf(long number) {
        return (int) (number % SIZE);
    }

    /** What a badge says of the place where its status is found. */
    static JsonObject entry(Issuer issuer, long number) {
        String list = issuer.statusList(listOf(number));
        return JsonText.MAKER
                .createObjectBuilder()
                .add("id", list + "#" + placeOf(number))
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", Integer.toString(placeOf(number)))
                .add("statusListCredential", list)
                .build();
    }

    /** The list itself, to be signed. */
    static JsonObject credential(Issuer issuer, long list, Collection<Long> revoked, Instant now) {
        String id = issuer.statusList(list);
        Instant from = now.truncatedTo(ChronoUnit.SECONDS);
        Instant until = from.plus(FRESH);
        return JsonText.MAKER
                .createObjectBuilder()
                .add("@context", JsonText.MAKER.createArrayBuilder().add(Credential.CONTEXT))
                .add("id", id)
                .add("type", types())
                .add("issuer", issuer.id())
                .add("validFrom", from.toString())
                .add("validUntil", until.toString())
                .add("credentialSubject", subject(id, revoked))
                .add("iss", issuer.id())
                .add("jti", id)
                .add("sub", id + "#list")
                .add("nbf", from.getEpochSecond())
                .add("exp", until.getEpochSecond())
                .build();
    }

    private static JsonArrayBuilder types() {
        return JsonText.MAKER.createArrayBuilder().add("VerifiableCredential").add("BitstringStatusListCredential");
    }

    private static JsonObjectBuilder subject(String id, Collection<Long> revoked) {
        return JsonText.MAKER
                .createObjectBuilder()
                .add("id", id + "#list")
                .add("type", "BitstringStatusList")
                .add("statusPurpose", "revocation")
                .add("encodedList", encoded(revoked));
    }

    /** 'The first index, with a value of zero, is located at the left-most bit'; packed with gzip, written as base64url with a u before it. */
    static String encoded(Collection<Long> revoked) {
        byte[] bits = new byte[SIZE / 8];
        for (long number : revoked) {
            int place = placeOf(number);
            bits[place / 8] |= (byte) (0x80 >>> place % 8);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Jwk.base64(packed.toByteArray());
    }
}
