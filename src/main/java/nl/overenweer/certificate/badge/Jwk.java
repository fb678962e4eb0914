package nl.overenweer.certificate.badge;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import nl.overenweer.shared.JsonText;

/** An RSA public key as RFC 7517 writes it. */
final class Jwk {
    private Jwk() {}

    /** @param kid as a badge names the key: the address at which this very text is found */
    static JsonObject of(RSAPublicKey key, String kid) {
        return JsonText.MAKER
                .createObjectBuilder()
                .add("kty", "RSA")
                .add("use", "sig")
                .add("alg", CompactJws.ALGORITHM)
                .add("kid", kid)
                .add("n", number(key.getModulus()))
                .add("e", number(key.getPublicExponent()))
                .build();
    }

    /** RFC 7638: the digest of the required members, in the order of the alphabet, without blanks. */
    static String thumbprint(RSAPublicKey key) {
        String text = "{\"e\":\"" + number(key.getPublicExponent()) + "\",\"kty\":\"RSA\",\"n\":\""
                + number(key.getModulus()) + "\"}";
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RFC 7518, 6.3.1.1: without the zero that Java puts before a number whose first bit is set. */
    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        return base64(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
