package nl.overenweer.certificate.badge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Whose badge it is, without telling: 'an algorithm identifier, a $ separator, and a hash across an identifier and an optionally appended salt
 * string'. Whoever knows the address can see that it fits; the salt keeps lists of known addresses from being worked out beforehand.
 */
final class IdentityHash {
    private IdentityHash() {}

    static String of(String email, String salt) {
        byte[] text = (email.strip().toLowerCase(Locale.ROOT) + salt).getBytes(StandardCharsets.UTF_8);
        try {
            return "sha256$"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean fits(String hash, String email, String salt) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.UTF_8), of(email, salt).getBytes(StandardCharsets.UTF_8));
    }
}
